package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.services.PageParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import javax.ws.rs.QueryParam;

/** Which records that may be in the register already are asked for. */
public class ImportSuspectedFilter extends PageParameters {
    @QueryParam("undecided")
    @Parameter(
            description = "Only those without a decision",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    private String undecided;

    boolean undecided() {
        return flag("undecided", undecided).orElse(false);
    }
}
