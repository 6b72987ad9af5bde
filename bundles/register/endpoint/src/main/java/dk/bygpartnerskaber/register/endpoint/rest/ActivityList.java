package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of activities. */
@Schema(name = "ActivityList")
public record ActivityList(
        @Schema(requiredMode = REQUIRED) List<ActivityBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static ActivityList of(Page<ActivityBody> page) {
        return new ActivityList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
