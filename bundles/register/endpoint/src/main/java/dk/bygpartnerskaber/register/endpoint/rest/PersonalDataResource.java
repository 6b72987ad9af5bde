package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.platform.services.RestResource;
import dk.bygpartnerskaber.register.api.ErasurePlan;
import dk.bygpartnerskaber.register.api.PrivacyService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where people are mentioned, all that is kept about a person, and its erasure. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class PersonalDataResource implements RestResource {
    private static final String ONE = "{id: [0-9a-f-]+}";

    private final PrivacyService privacy;

    @Activate
    public PersonalDataResource(@Reference PrivacyService privacy) {
        this.privacy = privacy;
    }

    @Override
    public String collection() {
        return "personal-data";
    }

    @GET
    @Operation(operationId = "findPersonalData", summary = "People with a text, and everywhere else where it stands")
    @ApiResponse(
            responseCode = "200",
            description = "Where it was found",
            content = @Content(schema = @Schema(implementation = PersonalDataFindings.class)))
    public PersonalDataFindings find(
            @Parameter(hidden = true) @Context Actor actor,
            @Parameter(
                            required = true,
                            description = "A name, an e-mail address, a phone number; small and capital letters alike",
                            schema = @Schema(minLength = PrivacyService.SHORTEST_TEXT))
                    @QueryParam("text")
                    String text) {
        return PersonalDataFindings.of(privacy.find(actor, text == null ? "" : text));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "exportPersonalData", summary = "All that is kept about a person")
    @ApiResponse(
            responseCode = "200",
            description = "The person's data; the entity tag is that of the person",
            content = @Content(schema = @Schema(implementation = PersonalDataBody.class)))
    public Response export(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        return Answers.changed(PersonalDataBody.of(privacy.export(actor, id)));
    }

    @GET
    @Path(ONE + "/erasure-plan")
    @Operation(operationId = "planErasure", summary = "What forgetting a person would do now; changes nothing")
    @ApiResponse(
            responseCode = "200",
            description = "What goes, and what forbids it; the entity tag is that of the person",
            content = @Content(schema = @Schema(implementation = ErasurePlanBody.class)))
    public Response plan(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(
                            description = "What is to stand nowhere any more; without it the person's names, e-mail"
                                    + " addresses and phone numbers that are not those of another record as well")
                    @QueryParam("text")
                    List<String> texts) {
        return Answers.changed(ErasurePlanBody.of(privacy.plan(actor, id, PrivacyService.chosen(texts))));
    }

    @DELETE
    @Path(ONE)
    @Operation(
            operationId = "erasePersonalData",
            summary = "Forgets a person for good, wherever they are mentioned; id of the person")
    @ApiResponse(responseCode = "204", description = "Forgotten")
    public Response erase(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(
                            description = "What is to stand nowhere any more; without it the person's names, e-mail"
                                    + " addresses and phone numbers that are not those of another record as well")
                    @QueryParam("text")
                    List<String> texts,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        ErasurePlan plan = privacy.plan(actor, id, PrivacyService.chosen(texts));
        long version = Preconditions.version(ifMatch, () -> plan.person().version());
        privacy.erase(actor, id, version, plan.texts());
        return Answers.deleted();
    }
}
