package dk.bygpartnerskaber.platform.services.resources;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dk.bygpartnerskaber.platform.security.UserQuery;
import dk.bygpartnerskaber.platform.services.PageParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import javax.ws.rs.QueryParam;

/** Which users are wanted. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY) // else the OpenAPI document misses the fields
public class UserFilter extends PageParameters {
    @QueryParam("q")
    @Parameter(description = "Part of the name, the full name or the e-mail address, upper and lower case alike")
    private String q;

    @QueryParam("role")
    @Parameter(description = "Code of a role they have")
    private String role;

    @QueryParam("enabled")
    @Parameter(description = "Whether they may come in", schema = @Schema(type = "boolean"))
    private String enabled;

    UserQuery query() {
        return new UserQuery(text("q", q), choice("role", role, Codes.ROLES), flag("enabled", enabled), page());
    }
}
