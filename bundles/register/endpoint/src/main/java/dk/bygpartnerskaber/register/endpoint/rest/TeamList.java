package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of teams. */
@Schema(name = "TeamList")
public record TeamList(
        @Schema(requiredMode = REQUIRED) List<TeamBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static TeamList of(Page<TeamBody> page) {
        return new TeamList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
