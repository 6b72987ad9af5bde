package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of organisations. */
@Schema(name = "OrganisationList")
public record OrganisationList(
        @Schema(requiredMode = REQUIRED) List<OrganisationBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static OrganisationList of(Page<OrganisationBody> page) {
        return new OrganisationList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
