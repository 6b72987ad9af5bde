package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of records that may be there already. */
@Schema(name = "ImportSuspectedList")
public record ImportSuspectedList(
        @Schema(requiredMode = REQUIRED) List<ImportSuspectedBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static ImportSuspectedList of(Page<ImportSuspectedBody> page) {
        return new ImportSuspectedList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
