package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Dates;
import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A partnership as callers send it. What only the register sets may stand in it, so that one can send back what one got;
 * it is not heeded.
 */
@Schema(name = "PartnershipInput")
@JsonIgnoreProperties({"id", "version", "demo", "createdAt", "changedAt"})
public record PartnershipInput(
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 200, example = "Rockbib") String title,
        @Schema(description = "Id of the own library; needed where there are several") String library,
        @Schema(description = "Ids of the other organisations") List<String> partners,
        @Schema(
                        defaultValue = "partnership",
                        allowableValues = {"partnership", "sponsorship", "purchase"})
                String kind,
        @Schema(
                        description = "One activity with a fixed duration, or an intentional frame",
                        allowableValues = {"activity", "frame"})
                String form,
        @ArraySchema(
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
        @Schema(description = "Purposes in the library's own words") List<String> ownPurposes,
        @Schema(description = "A year, a month or a day", pattern = Dates.FORM, example = "2009-08") String start,
        @Schema(description = "A year, a month or a day; not before the start", pattern = Dates.FORM) String end,
        @Schema(
                        defaultValue = "active",
                        allowableValues = {"active", "paused", "ended"})
                String status,
        String description,
        @Schema(description = "What the parties want to reach, in their own words") String goal,
        @Schema(description = "Names of target groups") List<String> targetGroups,
        @Schema(description = "Names of age groups") List<String> ageGroups,
        @Schema(
                        description = "The highest level of the organisation that stands behind it",
                        allowableValues = {"none", "team-leader", "management", "political"})
                String anchoring,
        @Schema(description = "What parties give and get, at most one of each") List<ExchangeBody> exchanges,
        @Schema(description = "Where its papers are") List<SharedLinkBody> links,
        @Schema(description = "Id of the partnership that it grew out of") String originatesFrom,
        WorkGroupBody projectGroup,
        WorkGroupBody steeringGroup,
        @Schema(description = "Who on the staff is responsible, whoever is to be asked first at the top")
                List<ResponsibleBody> responsible) {

    static PartnershipInput of(PartnershipDetails d) {
        return new PartnershipInput(
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
                d.responsible().stream().map(ResponsibleBody::of).toList());
    }

    PartnershipDetails details() {
        return PartnershipDetails.builder(title)
                .library(library)
                .partners(partners)
                .kind(Codes.parse("kind", PartnershipKind.class, kind))
                .form(Codes.parse("form", PartnershipForm.class, form))
                .purposes(purposeSet())
                .ownPurposes(ownPurposes)
                .start(Dates.parse("start", start))
                .end(Dates.parse("end", end))
                .status(Codes.parse("status", PartnershipStatus.class, status))
                .description(description)
                .goal(goal)
                .targetGroups(targetGroups)
                .ageGroups(ageGroups)
                .anchoring(Codes.parse("anchoring", Anchoring.class, anchoring))
                .exchanges(Lists.of("exchanges", exchanges).stream()
                        .map(ExchangeBody::exchange)
                        .toList())
                .links(Lists.of("links", links).stream()
                        .map(SharedLinkBody::link)
                        .toList())
                .originatesFrom(originatesFrom)
                .projectGroup(WorkGroupBody.group("projectGroup", projectGroup))
                .steeringGroup(WorkGroupBody.group("steeringGroup", steeringGroup))
                .responsible(Lists.of("responsible", responsible).stream()
                        .map(ResponsibleBody::responsible)
                        .toList())
                .build();
    }

    private Set<Purpose> purposeSet() {
        Set<Purpose> set = EnumSet.noneOf(Purpose.class);
        List<String> codes = Lists.of("purposes", purposes);
        for (int i = 0; i < codes.size(); i++) {
            set.add(Codes.parse("purposes/" + i, Purpose.class, codes.get(i)));
        }
        return set;
    }
}
