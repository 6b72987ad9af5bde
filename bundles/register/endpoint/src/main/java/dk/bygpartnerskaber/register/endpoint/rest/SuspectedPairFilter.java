package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.services.PageParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import javax.ws.rs.QueryParam;

/** What a list of pairs can be narrowed down to. */
public class SuspectedPairFilter extends PageParameters {
    @QueryParam("type")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"organisation", "person"}))
    private String type;

    @QueryParam("dismissed")
    @Parameter(
            description = "Those of which somebody has said that they are not the same, instead of the others",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    private String dismissed;

    Optional<String> type() {
        return text("type", type);
    }

    boolean dismissed() {
        return flag("dismissed", dismissed).orElse(false);
    }
}
