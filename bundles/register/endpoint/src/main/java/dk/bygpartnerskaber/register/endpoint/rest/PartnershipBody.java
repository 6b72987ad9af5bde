package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Dates;
import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A partnership as callers get it; what is absent is left out. */
@Schema(name = "Partnership")
public record PartnershipBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED) String title,
        @Schema(description = "Id of the own library") String library,
        @Schema(requiredMode = REQUIRED, description = "Ids of the other organisations") List<String> partners,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"partnership", "sponsorship", "purchase"})
                String kind,
        @Schema(allowableValues = {"activity", "frame"}) String form,
        @ArraySchema(
                        arraySchema = @Schema(requiredMode = REQUIRED),
                        schema =
                                @Schema(
                                        allowableValues = {
                                            "experiment",
                                            "local-community",
                                            "new-users",
                                            "present-users",
                                            "strategic-relations",
                                            "new-use-of-resources",
                                            "target-group-knowledge",
                                            "competences",
                                            "present-services"
                                        }))
                List<String> purposes,
        @Schema(requiredMode = REQUIRED, description = "Purposes in the library's own words") List<String> ownPurposes,
        @Schema(description = "A year, a month or a day", pattern = Dates.FORM) String start,
        @Schema(description = "A year, a month or a day", pattern = Dates.FORM) String end,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"active", "paused", "ended"})
                String status,
        String description,
        @Schema(description = "What the parties want to reach, in their own words") String goal,
        @Schema(requiredMode = REQUIRED, description = "Names of target groups") List<String> targetGroups,
        @Schema(requiredMode = REQUIRED, description = "Names of age groups") List<String> ageGroups,
        @Schema(
                        description = "The highest level of the organisation that stands behind it",
                        allowableValues = {"none", "team-leader", "management", "political"})
                String anchoring,
        @Schema(requiredMode = REQUIRED, description = "What parties give and get, at most one of each")
                List<ExchangeBody> exchanges,
        @Schema(requiredMode = REQUIRED, description = "Where its papers are") List<SharedLinkBody> links,
        @Schema(description = "Id of the partnership that it grew out of") String originatesFrom,
        WorkGroupBody projectGroup,
        WorkGroupBody steeringGroup,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "Who on the staff is responsible, whoever is to be asked first at the top")
                List<ResponsibleBody> responsible,
        @Schema(requiredMode = REQUIRED, description = "Whether it is an example record") boolean demo,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant changedAt)
        implements Representation {

    static PartnershipBody of(Partnership p) {
        PartnershipDetails d = p.details();
        return new PartnershipBody(
                p.id(),
                p.version(),
                d.title(),
                d.library(),
                d.partners(),
                d.kind().code(),
                Codes.code(d.form()),
                d.purposes().stream().map(Coded::code).toList(),
                d.ownPurposes(),
                Dates.text(d.start()),
                Dates.text(d.end()),
                d.status().code(),
                d.description(),
                d.goal(),
                d.targetGroups(),
                d.ageGroups(),
                Codes.code(d.anchoring()),
                d.exchanges().stream().map(ExchangeBody::of).toList(),
                d.links().stream().map(SharedLinkBody::of).toList(),
                d.originatesFrom(),
                WorkGroupBody.of(d.projectGroup()),
                WorkGroupBody.of(d.steeringGroup()),
                d.responsible().stream().map(ResponsibleBody::of).toList(),
                p.demo(),
                p.created(),
                p.changed());
    }
}
