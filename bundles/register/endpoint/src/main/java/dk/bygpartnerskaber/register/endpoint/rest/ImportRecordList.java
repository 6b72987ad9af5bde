package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of records of an import. */
@Schema(name = "ImportRecordList")
public record ImportRecordList(
        @Schema(requiredMode = REQUIRED) List<ImportBody.Planned> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static ImportRecordList of(Page<ImportBody.Planned> page) {
        return new ImportRecordList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
