package dk.bygpartnerskaber.network.endpoint.rest;

import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationQuery;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.ListParameters;
import dk.bygpartnerskaber.platform.services.PageParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.QueryParam;

/** What a list of relations can be narrowed down to. */
public class RelationFilter extends PageParameters {
    private static final Map<String, RelationLevel> LEVELS = Codes.of(RelationLevel.class);
    private static final Map<String, RelationStage> STAGES = Codes.of(RelationStage.class);

    @QueryParam("organisation")
    @Parameter(description = "Id of the organisation on the other side")
    private String organisation;

    @QueryParam("person")
    @Parameter(description = "Id of the person on the other side")
    private String person;

    @QueryParam("library")
    @Parameter(description = "Id of the own library")
    private String library;

    @QueryParam("team")
    @Parameter(description = "Id of the own team")
    private String team;

    @QueryParam("partnership")
    @Parameter(description = "Id of the partnership that they are about")
    private String partnership;

    @QueryParam("owner")
    @Parameter(description = "Id of the person who looks after them")
    private String owner;

    @QueryParam("level")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"network", "cooperation", "partnership"}))
    private String level;

    @QueryParam("stage")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"glance", "date", "engagement", "marriage", "separation", "divorce"}))
    private String stage;

    @QueryParam("open")
    @Parameter(description = "Whether they have not ended", schema = @Schema(type = "boolean"))
    private String open;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only what people have changed at this moment or later",
            schema = @Schema(type = "string", format = "date-time"))
    private String updatedSince;

    RelationQuery query() {
        return new RelationQuery(
                ref("organisation", "library", library).or(() -> ref("team", "team", team)),
                ref("organisation", "organisation", organisation).or(() -> ref("person", "person", person)),
                text("partnership", partnership),
                text("owner", owner),
                choice("level", level, LEVELS),
                choice("stage", stage, STAGES),
                flag("open", open),
                text("updatedSince", updatedSince).map(value -> ListParameters.moment(value.replace(' ', '+'))),
                page());
    }

    private static Optional<RecordRef> ref(String type, String parameter, String id) {
        return text(parameter, id).map(given -> new RecordRef(type, given));
    }
}
