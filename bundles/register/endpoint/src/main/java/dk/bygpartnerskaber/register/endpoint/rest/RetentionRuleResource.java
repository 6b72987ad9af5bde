package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.platform.services.RestResource;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionRule;
import dk.bygpartnerskaber.register.api.RetentionService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
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

/** Rules of how long people are kept. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetentionRuleResource implements RestResource {
    private static final String ONE = "{kind: [a-z-]+}";

    private final RetentionService retention;

    @Activate
    public RetentionRuleResource(@Reference RetentionService retention) {
        this.retention = retention;
    }

    @Override
    public String collection() {
        return "retention-rules";
    }

    @GET
    @Operation(operationId = "listRetentionRules", summary = "All rules of how long people are kept")
    @ApiResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = RetentionRuleBody.Items.class)))
    public RetentionRuleBody.Items list(@Parameter(hidden = true) @Context Actor actor) {
        return new RetentionRuleBody.Items(
                retention.rules(actor).stream().map(RetentionRuleBody::of).toList());
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getRetentionRule", summary = "One rule")
    @ApiResponse(
            responseCode = "200",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = RetentionRuleBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("kind") String kind,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Answers.one(ifNoneMatch, RetentionRuleBody.of(find(actor, named(kind))));
    }

    @PUT
    @Path(ONE)
    @Operation(operationId = "replaceRetentionRule", summary = "Changes after how many months people go, and when")
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = RetentionRuleBody.class)))
    public Response replace(
            @Parameter(hidden = true) @Context Actor actor,
            @PathParam("kind") String kind,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            RetentionRuleInput input) {
        actor.require(Permission.PROTECT);
        RetentionKind named = named(kind);
        long version = version(actor, named, ifMatch);
        RetentionRuleInput rule = input.complete();
        return Answers.changed(
                RetentionRuleBody.of(retention.configure(actor, named, version, rule.months(), rule.nightly())));
    }

    @GET
    @Path(ONE + "/preview")
    @Operation(operationId = "previewRetentionRule", summary = "What a rule would do now; changes nothing")
    @ApiResponse(
            responseCode = "200",
            description = "Whom it applies to; the first hundred of them by name",
            content = @Content(schema = @Schema(implementation = RetentionRuleBody.Preview.class)))
    public RetentionRuleBody.Preview preview(
            @Parameter(hidden = true) @Context Actor actor, @PathParam("kind") String kind) {
        return RetentionRuleBody.Preview.of(retention.preview(actor, named(kind), RetentionService.SHOWN));
    }

    @POST
    @Path(ONE + "/run")
    @Operation(
            operationId = "runRetentionRule",
            summary =
                    "Has a job carry a rule out now, for people of its preview; If-Match takes the rule that was seen in it")
    @ApiResponse(
            responseCode = "202",
            description = "The rule under way",
            content = @Content(schema = @Schema(implementation = RetentionRuleBody.Start.class)))
    public Response run(
            @Parameter(hidden = true) @Context Actor actor,
            @Context UriInfo address,
            @PathParam("kind") String kind,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            RetentionRunInput input) {
        actor.require(Permission.PROTECT);
        RetentionKind named = named(kind);
        long version = version(actor, named, ifMatch);
        String job =
                retention.run(actor, named, version, input.complete().people()).id();
        return Answers.accepted(address, job, new RetentionRuleBody.Start(named.code(), job));
    }

    private long version(Actor actor, RetentionKind kind, String ifMatch) {
        return Preconditions.version(ifMatch, () -> find(actor, kind).version());
    }

    private RetentionRule find(Actor actor, RetentionKind kind) {
        return retention.rules(actor).stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static RetentionKind named(String code) {
        return Coded.parse(RetentionKind.class, code).orElseThrow(ProblemException::notFound);
    }
}
