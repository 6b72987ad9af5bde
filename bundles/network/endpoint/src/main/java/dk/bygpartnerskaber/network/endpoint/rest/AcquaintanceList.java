package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of those whom colleagues know. */
@Schema(name = "AcquaintanceList")
public record AcquaintanceList(
        @Schema(requiredMode = REQUIRED) List<AcquaintanceBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static AcquaintanceList of(Page<AcquaintanceBody> page) {
        return new AcquaintanceList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
