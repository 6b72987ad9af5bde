package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.services.ChangedField;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A change of a record as REST shows it. */
@Schema(name = "Change", description = "Who changed which record, when, from what to what")
public record ChangeBody(
        @Schema(requiredMode = REQUIRED, description = "Where it stands among all changes") long position,
        @Schema(requiredMode = REQUIRED) Instant at,
        @Schema(requiredMode = REQUIRED, description = "Id of the user who made it") String actorId,
        @Schema(requiredMode = REQUIRED, description = "How the user was called then") String actorName,
        @Schema(requiredMode = REQUIRED) String module,
        @Schema(requiredMode = REQUIRED, description = "For example organisation") String recordType,
        @Schema(requiredMode = REQUIRED) String recordId,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"created", "updated", "deleted"})
                String kind,
        @Schema(requiredMode = REQUIRED) List<ChangedField> fields) {

    /** Changes in the order of their positions. */
    @Schema(name = "ChangeList")
    public record Items(@Schema(requiredMode = REQUIRED) List<ChangeBody> items) {}

    static ChangeBody of(Change change) {
        return new ChangeBody(
                change.position().orElseThrow(),
                change.at(),
                change.actorId(),
                change.actorName(),
                change.module(),
                change.record().type(),
                change.record().id(),
                change.kind(),
                change.fields().stream().map(ChangedField::of).toList());
    }
}
