package dk.bygpartnerskaber.register.endpoint.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Creations;
import dk.bygpartnerskaber.platform.services.MergePatch;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.MergeService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonCardService;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** The people of the register. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonResource {
    private static final String ONE = "{id: [0-9a-f-]+}";
    private static final String TYPE = "person";
    /** The word that lists have for organisations that must get no advertising. */
    private static final String PROTECTED = "Reklamebeskyttet";
    /** Preferred less than JSON where a caller takes anything. */
    private static final String VCARD = PersonCardService.CONTENT_TYPE + ";charset=utf-8;qs=0.1";

    private final PersonService people;
    private final PersonCardService cards;
    private final KeepingService keeping;
    private final Messages messages;
    private final MergeService merges;
    private final DuplicateService duplicates;
    private final Creations creations;

    PersonResource(
            PersonService people,
            PersonCardService cards,
            KeepingService keeping,
            Messages messages,
            MergeService merges,
            DuplicateService duplicates,
            Creations creations) {
        this.people = people;
        this.cards = cards;
        this.keeping = keeping;
        this.messages = messages;
        this.merges = merges;
        this.duplicates = duplicates;
        this.creations = creations;
    }

    @GET
    @Operation(operationId = "listPeople", summary = "People, page by page")
    @ApiResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = PersonList.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, @BeanParam PersonFilter filter) {
        Page<PersonBody> page = people.list(actor, filter.query()).map(PersonBody::of);
        return Answers.list(address, page, PersonList.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getPerson", summary = "One person")
    @ApiResponse(
            responseCode = "200",
            description = "The person",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PersonBody.class)),
                @Content(
                        mediaType = PersonCardService.CONTENT_TYPE,
                        schema = @Schema(type = "string", description = "vCard 4.0, without notes and past roles"))
            })
    @ApiResponse(responseCode = "301", description = "It has been merged into the one at Location")
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return people.find(actor, id)
                .map(found -> Answers.one(ifNoneMatch, PersonBody.of(found)))
                .orElseGet(() -> moved(actor, address, id));
    }

    private Response moved(Actor actor, UriInfo address, String id) {
        return merges.movedTo(actor, new RecordRef(TYPE, id))
                .map(into -> Answers.moved(address, into))
                .orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path(ONE + "/notice")
    @Operation(
            operationId = "getPersonNotice",
            summary = "What the person has to be told about the data that is kept (GDPR article 14), ready to be sent")
    @ApiResponse(
            responseCode = "200",
            description = "The letter in both languages",
            content = @Content(schema = @Schema(implementation = PersonNoticeBody.class)))
    public PersonNoticeBody notice(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        Person person = find(actor, id);
        return PersonNoticeBody.of(messages, keeping.settings(actor).defaults(), person);
    }

    @GET
    @Path(ONE)
    @Produces(VCARD)
    @Operation(hidden = true)
    public Response card(@Context Actor actor, @PathParam("id") String id) {
        return Response.ok(cards.card(actor, id, PROTECTED))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @POST
    @Operation(operationId = "createPerson", summary = "Adds a person; the title is enough")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = PersonBody.class)))
    public Response create(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @Parameter(description = "Carries the request out once, however often it is sent")
                    @HeaderParam("Idempotency-Key")
                    String key,
            PersonInput input) {
        PersonDetails details = input.details();
        return creations.create(
                actor, key, address, input, () -> PersonBody.of(people.create(actor, details)), id -> people.find(
                                actor, id)
                        .map(PersonBody::of));
    }

    @POST
    @Path("duplicates")
    @Operation(
            operationId = "findDuplicatePeople",
            summary = "Finds people who may be the one described; nobody is added")
    @ApiResponse(
            responseCode = "200",
            description = "The likeliest, at most 20",
            content = @Content(schema = @Schema(implementation = SuspicionList.class)))
    public SuspicionList duplicates(@Parameter(hidden = true) @Context Actor actor, PersonInput input) {
        return SuspicionList.of(duplicates.forPerson(actor, input.details()));
    }

    @PUT
    @Path(ONE)
    @Operation(operationId = "replacePerson", summary = "Replaces a person's fields")
    @ApiResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = PersonBody.class)))
    public Response replace(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            PersonInput input) {
        return update(actor, id, version(actor, id, ifMatch), input);
    }

    @PATCH
    @Path(ONE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changePerson",
            summary = "Changes some of a person's fields (JSON Merge Patch)",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MergePatch.MEDIA_TYPE,
                                        schema = @Schema(implementation = PersonInput.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = PersonInput.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = PersonBody.class)))
    public Response change(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) JsonNode patch) {
        Person current = find(actor, id);
        long version = Preconditions.version(ifMatch, current::version);
        if (version != current.version()) {
            throw ProblemException.stale();
        }
        PersonInput input = MergePatch.apply(PersonInput.of(current.details()), patch, PersonInput.class);
        return update(actor, id, version, input);
    }

    @POST
    @Path(ONE + "/end-role")
    @Operation(
            operationId = "endRole",
            summary = "Ends a role of a person, and hands it over",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = RoleEndInput.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = PersonBody.class)))
    public Response endRole(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) RoleEndInput input) {
        return Answers.changed(PersonBody.of(people.endRole(actor, id, version(actor, id, ifMatch), input.end())));
    }

    @DELETE
    @Path(ONE)
    @Operation(operationId = "deletePerson", summary = "Deletes a person")
    @ApiResponse(responseCode = "204", description = "Deleted")
    public Response delete(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        people.delete(actor, id, version(actor, id, ifMatch));
        return Answers.deleted();
    }

    private Response update(Actor actor, String id, long version, PersonInput input) {
        return Answers.changed(PersonBody.of(people.update(actor, id, version, input.details())));
    }

    private long version(Actor actor, String id, String ifMatch) {
        return Preconditions.version(ifMatch, () -> find(actor, id).version());
    }

    private Person find(Actor actor, String id) {
        return people.find(actor, id).orElseThrow(() -> merges.missing(actor, new RecordRef(TYPE, id)));
    }
}
