package dk.bygpartnerskaber.platform.services;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Change;
import io.swagger.v3.oas.annotations.media.Schema;

/** A field that is changed, or would be, as REST shows it wherever it tells of changes. */
@Schema(name = "ChangedField")
public record ChangedField(
        @Schema(requiredMode = REQUIRED) String field,
        @Schema(description = "Its value before, in the form the record itself has; absent when there was none")
                Object before,
        @Schema(description = "Its value after, in the form the record itself has; absent when there is none")
                Object after) {

    public static ChangedField of(Change.Field change) {
        return new ChangedField(change.field(), change.before(), change.after());
    }
}
