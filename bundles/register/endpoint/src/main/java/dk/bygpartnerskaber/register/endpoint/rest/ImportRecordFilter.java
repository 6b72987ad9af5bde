package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.PageParameters;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import javax.ws.rs.QueryParam;

/** Which records of an import are asked for. */
public class ImportRecordFilter extends PageParameters {
    @QueryParam("action")
    @Parameter(
            description = "Only those that meet with this",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"create", "update", "unchanged", "skip"}))
    private String action;

    @QueryParam("kept")
    @Parameter(
            description = "Only those that could not be taken back when the import was undone",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    private String kept;

    Optional<Action> action() {
        return choice("action", action, Codes.of(Action.class));
    }

    boolean kept() {
        return flag("kept", kept).orElse(false);
    }
}
