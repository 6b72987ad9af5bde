package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of relations. */
@Schema(name = "RelationList")
public record RelationList(
        @Schema(requiredMode = REQUIRED) List<RelationBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static RelationList of(Page<RelationBody> page) {
        return new RelationList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
