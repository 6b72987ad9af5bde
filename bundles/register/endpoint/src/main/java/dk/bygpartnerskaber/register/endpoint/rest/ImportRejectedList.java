package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of what is wrong with rows. */
@Schema(name = "ImportRejectedList")
public record ImportRejectedList(
        @Schema(requiredMode = REQUIRED) List<ImportBody.Rejected> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static ImportRejectedList of(Page<ImportBody.Rejected> page) {
        return new ImportRejectedList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
