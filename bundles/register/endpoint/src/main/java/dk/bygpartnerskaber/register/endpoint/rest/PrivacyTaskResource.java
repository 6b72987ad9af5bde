package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.LimitParameter;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.platform.services.RestResource;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has to be looked at again, and who has yet to be told. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrivacyTaskResource implements RestResource {
    private static final String ONE = "{id: [0-9a-f-]+}";

    private final KeepingService keeping;
    private final PersonService people;

    @Activate
    public PrivacyTaskResource(@Reference KeepingService keeping, @Reference PersonService people) {
        this.keeping = keeping;
        this.people = people;
    }

    @Override
    public String collection() {
        return "privacy-tasks";
    }

    @GET
    @Operation(
            operationId = "listPrivacyTasks",
            summary = "Who has to be looked at again, and who has yet to be told; the first of each")
    @ApiResponse(
            responseCode = "200",
            description = "The people",
            content = @Content(schema = @Schema(implementation = PrivacyTasksBody.class)))
    public PrivacyTasksBody list(@Parameter(hidden = true) @Context Actor actor, @BeanParam LimitParameter first) {
        actor.require(Permission.PROTECT);
        PrivacyDefaults usual = keeping.settings(actor).defaults();
        return new PrivacyTasksBody(
                PrivacyTasksBody.Part.of(keeping.toReview(actor, first.limit()), usual::reviewOf),
                PrivacyTasksBody.Part.of(keeping.toInform(actor, first.limit()), person -> usual.informBy(person)
                        .orElse(null)));
    }

    @POST
    @Path(ONE + "/reviewed")
    @Operation(
            operationId = "markPersonReviewed",
            summary = "Somebody has looked at the person and keeps them; the next time is moved on from today")
    @ApiResponse(
            responseCode = "200",
            description = "The person now",
            content = @Content(schema = @Schema(implementation = PersonBody.class)))
    public Response reviewed(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        actor.require(Permission.PROTECT);
        return Answers.changed(PersonBody.of(keeping.reviewed(actor, id, version(actor, id, ifMatch))));
    }

    @POST
    @Path(ONE + "/informed")
    @Operation(operationId = "markPersonInformed", summary = "The person has been told what is kept about them")
    @ApiResponse(
            responseCode = "200",
            description = "The person now",
            content = @Content(schema = @Schema(implementation = PersonBody.class)))
    public Response informed(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            InformedInput input) {
        actor.require(Permission.PROTECT);
        long version = version(actor, id, ifMatch);
        Person told = input.informedOn() == null
                ? keeping.informed(actor, id, version)
                : keeping.informed(actor, id, version, input.informedOn());
        return Answers.changed(PersonBody.of(told));
    }

    private long version(Actor actor, String id, String ifMatch) {
        return Preconditions.version(ifMatch, () -> people.find(actor, id)
                .orElseThrow(ProblemException::notFound)
                .version());
    }
}
