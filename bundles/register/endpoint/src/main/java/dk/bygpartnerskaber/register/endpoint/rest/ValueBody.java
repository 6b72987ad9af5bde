package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.ListedValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A value of a list as callers get it. */
@Schema(name = "ListedValue")
public record ValueBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {
                            "organisation-types",
                            "keywords",
                            "own-purposes",
                            "target-groups",
                            "age-groups"
                        })
                String list,
        @Schema(requiredMode = REQUIRED) String name,
        @Schema(requiredMode = REQUIRED, description = "Forms offer it no more; records keep it") boolean retired,
        @Schema(requiredMode = REQUIRED, description = "How many records have it") long uses)
        implements Representation {

    static ValueBody of(ListedValue value) {
        return new ValueBody(
                value.id(), value.version(), value.list().code(), value.name(), value.retired(), value.uses());
    }

    /** All values of a list. */
    @Schema(name = "ListedValues")
    public record Items(@Schema(requiredMode = REQUIRED) List<ValueBody> items) {}

    /** A list. */
    @Schema(name = "ValueList")
    public record Description(
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {
                                "organisation-types",
                                "keywords",
                                "own-purposes",
                                "target-groups",
                                "age-groups"
                            })
                    String list,
            @Schema(requiredMode = REQUIRED, description = "The most characters that a value may have") int longest,
            @Schema(
                            requiredMode = REQUIRED,
                            description = "Whether a new value of a record joins the list, whoever saves the record")
                    boolean open) {}

    /** All lists. */
    @Schema(name = "ValueLists")
    public record Descriptions(@Schema(requiredMode = REQUIRED) List<Description> items) {}
}
