package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.ErasurePlan;
import dk.bygpartnerskaber.register.api.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** What forgetting a person will do, as callers get it; what is absent is left out. */
@Schema(name = "ErasurePlan")
public record ErasurePlanBody(
        @Schema(requiredMode = REQUIRED, description = "Of the person") String id,
        @Schema(requiredMode = REQUIRED, description = "Of the person; the number in ETag") long version,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "Texts that the record suggests: names, e-mail addresses, phone numbers")
                List<String> suggested,
        @Schema(requiredMode = REQUIRED, description = "Those that are to go") List<String> texts,
        @Schema(requiredMode = REQUIRED, description = "Those suggested that another person is called as well")
                List<String> namesakes,
        @Schema(requiredMode = REQUIRED, description = "That the person is a member of") List<TeamBody> teams,
        @Schema(requiredMode = REQUIRED, description = "That the person is responsible for, or in a group of")
                List<PartnershipBody> partnerships,
        @Schema(requiredMode = REQUIRED, description = "Ids of people with a role that the person took over")
                List<String> successorOf,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "Where the texts will be taken out, besides the person's own record")
                List<PersonalDataBody.MentionBody> mentions,
        @Schema(requiredMode = REQUIRED, description = "Records among those that must be kept as they are")
                List<Held> held,
        @Schema(requiredMode = REQUIRED, description = "How many things each module keeps about the person")
                Map<String, Long> modules,
        @Schema(requiredMode = REQUIRED, description = "How many files of imports go, as they hold one of the texts")
                int imports,
        @Schema(
                        requiredMode = REQUIRED,
                        description =
                                "How many saved selections of lists go, as they hold one of the texts or are those of the user")
                int selections,
        @Schema(description = "Name of the user that the person is, whose account will be closed") String user,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "Codes of the problems that forbid it",
                        example = "[\"archive-hold\"]")
                List<String> obstacles)
        implements Representation {

    /** A record that must be kept as it is. */
    @Schema(name = "HeldRecord")
    public record Held(
            @Schema(requiredMode = REQUIRED) String recordType, @Schema(requiredMode = REQUIRED) String recordId) {

        static Held of(RecordRef record) {
            return new Held(record.type(), record.id());
        }
    }

    static ErasurePlanBody of(ErasurePlan plan) {
        return new ErasurePlanBody(
                plan.person().id(),
                plan.person().version(),
                plan.suggested(),
                plan.texts(),
                plan.namesakes(),
                plan.teams().stream().map(TeamBody::of).toList(),
                plan.partnerships().stream().map(PartnershipBody::of).toList(),
                plan.successorOf().stream().map(Person::id).toList(),
                plan.mentions().stream().map(PersonalDataBody.MentionBody::of).toList(),
                plan.held().stream().map(Held::of).toList(),
                plan.modules(),
                plan.imports(),
                plan.selections(),
                plan.user().orElse(null),
                plan.obstacles());
    }
}
