package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of users. */
@Schema(name = "UserList")
public record UserList(
        @Schema(requiredMode = REQUIRED) List<UserBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static UserList of(Page<UserBody> page) {
        return new UserList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
