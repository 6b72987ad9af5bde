package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of people. */
@Schema(name = "PersonList")
public record PersonList(
        @Schema(requiredMode = REQUIRED) List<PersonBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static PersonList of(Page<PersonBody> page) {
        return new PersonList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
