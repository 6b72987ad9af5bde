package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of partnerships. */
@Schema(name = "PartnershipList")
public record PartnershipList(
        @Schema(requiredMode = REQUIRED) List<PartnershipBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static PartnershipList of(Page<PartnershipBody> page) {
        return new PartnershipList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
