package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;

/** A selection to be saved. What only the platform sets may stand in it; it is not heeded. */
@Schema(name = "SelectionInput")
@JsonIgnoreProperties({"id", "version", "own"})
public record SelectionInput(
        @Schema(
                        requiredMode = REQUIRED,
                        maxLength = 100,
                        description = "Address of the page of organisations, partnerships, activities, people or teams",
                        example = "/organisations")
                String list,
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 100, example = "Museer") String name,
        @Schema(
                        maxLength = 2000,
                        description = "Filters, order and columns, as in the address of the page; all when left out",
                        example = "sector=public&sort=-changed&column=name&column=type")
                String query,
        @Schema(description = "Whether all who may read see it, for coordinators; false when left out")
                Boolean shared) {}
