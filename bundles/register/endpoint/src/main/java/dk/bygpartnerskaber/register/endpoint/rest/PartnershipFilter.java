package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.ListParameters;
import dk.bygpartnerskaber.platform.services.SortOrder;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipSort;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import javax.ws.rs.QueryParam;

/** What a list of partnerships can be narrowed down to. */
public class PartnershipFilter extends ListParameters {
    private static final Map<String, PartnershipStatus> STATUSES = Codes.of(PartnershipStatus.class);
    private static final Map<String, PartnershipKind> KINDS = Codes.of(PartnershipKind.class);
    private static final Map<String, Purpose> PURPOSES = Codes.of(Purpose.class);
    private static final Map<String, PartnershipSort> SORTS = Codes.of(PartnershipSort.class);

    @QueryParam("status")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"active", "paused", "ended"}))
    private String status;

    @QueryParam("kind")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"partnership", "sponsorship", "purchase"}))
    private String kind;

    @QueryParam("purpose")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
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
    private String purpose;

    @QueryParam("ownPurpose")
    @Parameter(description = "One of the library's own purposes, as its list spells it")
    private String ownPurpose;

    @QueryParam("targetGroup")
    @Parameter(description = "As the list of target groups spells it")
    private String targetGroup;

    @QueryParam("ageGroup")
    @Parameter(description = "As the list of age groups spells it")
    private String ageGroup;

    @QueryParam("library")
    @Parameter(description = "Id of the own library")
    private String library;

    @QueryParam("partner")
    @Parameter(description = "Id of a partner")
    private String partner;

    @QueryParam("organisation")
    @Parameter(description = "Id of an organisation that is the library or a partner")
    private String organisation;

    @QueryParam("responsible")
    @Parameter(
            description =
                    "Id of a person who is responsible, or none: nobody is, or only people who have left the staff")
    private String responsible;

    @QueryParam("person")
    @Parameter(description = "Id of a person who is responsible, or in one of its groups")
    private String person;

    @QueryParam("team")
    @Parameter(description = "Id of a team that somebody responsible acts for")
    private String team;

    @QueryParam("sort")
    @Parameter(
            description = "A minus before it turns the order round",
            schema =
                    @Schema(
                            type = "string",
                            defaultValue = "title",
                            allowableValues = {"title", "-title", "start", "-start", "changed", "-changed"}))
    private String sort;

    PartnershipQuery query() {
        SortOrder<PartnershipSort> order = sort(sort, SORTS).orElse(new SortOrder<>(PartnershipSort.TITLE, false));
        return PartnershipQuery.builder()
                .text(text())
                .status(choice("status", status, STATUSES))
                .kind(choice("kind", kind, KINDS))
                .purpose(choice("purpose", purpose, PURPOSES))
                .ownPurpose(text("ownPurpose", ownPurpose))
                .targetGroup(text("targetGroup", targetGroup))
                .ageGroup(text("ageGroup", ageGroup))
                .library(text("library", library))
                .partner(text("partner", partner))
                .organisation(text("organisation", organisation))
                .responsible(text("responsible", responsible))
                .person(text("person", person))
                .team(text("team", team))
                .changedSince(updatedSince())
                .sorted(order.by(), order.descending())
                .build(page());
    }
}
