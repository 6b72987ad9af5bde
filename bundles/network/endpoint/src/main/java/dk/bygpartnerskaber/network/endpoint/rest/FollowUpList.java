package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of follow-ups. */
@Schema(name = "FollowUpList")
public record FollowUpList(
        @Schema(requiredMode = REQUIRED) List<FollowUpBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static FollowUpList of(Page<FollowUpBody> page) {
        return new FollowUpList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
