package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.services.Representation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A saved selection of a list. */
@Schema(name = "Selection")
public record SelectionBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "The number in ETag") long version,
        @Schema(requiredMode = REQUIRED, description = "Address of the list's page", example = "/organisations")
                String list,
        @Schema(requiredMode = REQUIRED) String name,
        @Schema(requiredMode = REQUIRED, description = "Filters, order and columns, as in the address of the page")
                String query,
        @Schema(requiredMode = REQUIRED, description = "Whether all who may read see it") boolean shared,
        @Schema(requiredMode = REQUIRED, description = "Whether it is the caller's") boolean own)
        implements Representation {

    static SelectionBody of(Selection selection) {
        return new SelectionBody(
                selection.id(),
                selection.version(),
                selection.list(),
                selection.name(),
                selection.query(),
                selection.shared(),
                selection.own());
    }

    /** All that the caller may see. */
    @Schema(name = "Selections")
    public record Items(@Schema(requiredMode = REQUIRED) List<SelectionBody> items) {}
}
