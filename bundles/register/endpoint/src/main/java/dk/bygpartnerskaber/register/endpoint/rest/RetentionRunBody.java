package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.RetentionRun;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** What a rule has done once, as callers get it: how many, never who. */
@Schema(name = "RetentionRun")
public record RetentionRunBody(
        @Schema(requiredMode = REQUIRED, description = "When it began") Instant at,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"former-people", "people-without-role"})
                String kind,
        @Schema(requiredMode = REQUIRED, description = "Those of the rule then") int months,
        @Schema(requiredMode = REQUIRED, description = "Whether it ran by itself") boolean nightly,
        @Schema(requiredMode = REQUIRED, description = "How many people were erased") long erased,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "How many it applied to who were not, since something had to be kept")
                long kept) {

    static RetentionRunBody of(RetentionRun run) {
        return new RetentionRunBody(run.at(), run.kind().code(), run.months(), run.nightly(), run.erased(), run.kept());
    }

    /** The latest runs. */
    @Schema(name = "RetentionRuns")
    public record Items(@Schema(requiredMode = REQUIRED) List<RetentionRunBody> items) {}
}
