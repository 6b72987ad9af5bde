package dk.bygpartnerskaber.friends.endpoint;

import dk.bygpartnerskaber.friends.api.Friend;
import dk.bygpartnerskaber.friends.api.FriendService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Idempotency;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.PageParameters;
import dk.bygpartnerskaber.platform.services.RestResource;
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
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cards of the board. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FriendResource implements RestResource {
    private final FriendService friends;
    private final Creations creations;

    @Activate
    public FriendResource(@Reference FriendService friends, @Reference Idempotency idempotency) {
        this.friends = friends;
        this.creations = new Creations(idempotency);
    }

    @Override
    public String collection() {
        return "friends";
    }

    @GET
    @Operation(operationId = "listFriends", summary = "The cards, the latest first")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = FriendBodies.List.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @BeanParam PageParameters parameters) {
        Page<Friend> page = friends.list(actor, parameters.page());
        return Answers.list(address, page, FriendBodies.List.of(page));
    }

    @GET
    @Path("{id: [0-9a-f-]+}")
    @Operation(operationId = "getFriend", summary = "One card")
    @ApiResponse(
            responseCode = "200",
            description = "The card",
            content = @Content(schema = @Schema(implementation = FriendBodies.One.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(
                ifNoneMatch, FriendBodies.One.of(friends.find(actor, id).orElseThrow(ProblemException::notFound)));
    }

    @POST
    @Operation(operationId = "createFriend", summary = "Puts a card up")
    @ApiResponse(
            responseCode = "201",
            description = "Put up",
            content = @Content(schema = @Schema(implementation = FriendBodies.One.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @HeaderParam("Idempotency-Key") String key,
            FriendBodies.Input input) {
        return creations.create(
                actor,
                key,
                address,
                input,
                () -> FriendBodies.One.of(friends.add(actor, input.record(), input.giver())),
                id -> friends.find(actor, id).map(FriendBodies.One::of));
    }
}
