package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of contacts. */
@Schema(name = "InteractionList")
public record InteractionList(
        @Schema(requiredMode = REQUIRED) List<InteractionBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static InteractionList of(Page<InteractionBody> page) {
        return new InteractionList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
