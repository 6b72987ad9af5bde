package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.platform.services.Preconditions;
import dk.bygpartnerskaber.platform.services.RestResource;
import dk.bygpartnerskaber.register.api.KeepingService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What holds for people whose records say nothing else. */
@Component(service = RestResource.class)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrivacySettingsResource implements RestResource {
    static final String NAME = "privacy-settings";

    private final KeepingService keeping;

    @Activate
    public PrivacySettingsResource(@Reference KeepingService keeping) {
        this.keeping = keeping;
    }

    @Override
    public String collection() {
        return NAME;
    }

    @GET
    @Operation(operationId = "getPrivacySettings", summary = "What holds for people whose records say nothing else")
    @ApiResponse(
            responseCode = "200",
            description = "The settings",
            content = @Content(schema = @Schema(implementation = PrivacySettingsBody.class)))
    public Response get(
            @Parameter(hidden = true) @Context Actor actor, @HeaderParam("If-None-Match") String ifNoneMatch) {
        actor.require(Permission.PROTECT);
        return Answers.one(ifNoneMatch, PrivacySettingsBody.of(keeping.settings(actor)));
    }

    @PUT
    @Operation(operationId = "replacePrivacySettings", summary = "Replaces the settings of privacy")
    @ApiResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = PrivacySettingsBody.class)))
    public Response replace(
            @Parameter(hidden = true) @Context Actor actor,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            PrivacySettingsInput input) {
        actor.require(Permission.PROTECT);
        long version =
                Preconditions.version(ifMatch, () -> keeping.settings(actor).version());
        return Answers.changed(PrivacySettingsBody.of(keeping.configure(actor, version, input.defaults())));
    }
}
