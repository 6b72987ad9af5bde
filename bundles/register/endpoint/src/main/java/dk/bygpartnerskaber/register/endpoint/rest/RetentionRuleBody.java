package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.RetentionPreview;
import dk.bygpartnerskaber.register.api.RetentionRule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A rule of how long people are kept, as callers get it. */
@Schema(name = "RetentionRule")
public record RetentionRuleBody(
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"former-people", "people-without-role"})
                String kind,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED, description = "After how many months they go") int months,
        @Schema(requiredMode = REQUIRED, description = "Whether it is carried out each night") boolean nightly)
        implements Representation {

    static RetentionRuleBody of(RetentionRule rule) {
        return new RetentionRuleBody(rule.kind().code(), rule.version(), rule.months(), rule.nightly());
    }

    @Override
    public String id() {
        return kind;
    }

    /** All rules. */
    @Schema(name = "RetentionRules")
    public record Items(@Schema(requiredMode = REQUIRED) List<RetentionRuleBody> items) {}

    /** What a rule would do now. */
    @Schema(name = "RetentionPreview")
    public record Preview(
            @Schema(requiredMode = REQUIRED) RetentionRuleBody rule,
            @Schema(requiredMode = REQUIRED, description = "How many people it applies to") long total,
            @Schema(requiredMode = REQUIRED, description = "Those who would be erased, in order of their names")
                    List<PersonBody> goes,
            @Schema(
                            requiredMode = REQUIRED,
                            description = "Those who would not, since they or a record that mentions them must be kept")
                    List<PersonBody> stays) {

        static Preview of(RetentionPreview preview) {
            return new Preview(
                    RetentionRuleBody.of(preview.rule()),
                    preview.total(),
                    preview.goes().stream().map(PersonBody::of).toList(),
                    preview.stays().stream().map(PersonBody::of).toList());
        }
    }

    /** A rule that is about to be carried out. */
    @Schema(name = "RetentionStart")
    public record Start(
            @Schema(requiredMode = REQUIRED) String kind,
            @Schema(requiredMode = REQUIRED, description = "Of the job that carries it out") String jobId) {}
}
