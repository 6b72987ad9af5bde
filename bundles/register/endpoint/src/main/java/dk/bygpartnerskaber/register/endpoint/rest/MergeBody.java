package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.Merge;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Two records that became one, as callers get it; what is absent is left out. */
@Schema(name = "Merge")
public record MergeBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "1, and 2 once it is undone") long version,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"organisation", "person"})
                String type,
        @Schema(requiredMode = REQUIRED, description = "Id of the record that went") String from,
        @Schema(description = "What it was called; absent when it has been forgotten") String fromName,
        @Schema(requiredMode = REQUIRED, description = "Id of the record that stayed") String into,
        @Schema(requiredMode = REQUIRED) Instant at,
        @Schema(requiredMode = REQUIRED, description = "Until when it can be undone") Instant undoUntil,
        @Schema(description = "When it was undone") Instant undoneAt,
        @Schema(requiredMode = REQUIRED, description = "How many records were changed besides the two") int records,
        @Schema(requiredMode = REQUIRED, description = "Those that were changed since, so that it cannot be undone")
                List<Item> changedSince,
        @Schema(description = "Id of a later merge that has to be undone first") String undoFirst,
        @Schema(description = "Code of the problem that forbids the undo") String obstacle)
        implements Representation {

    /** A record. */
    @Schema(name = "MergedRecord")
    public record Item(
            @Schema(requiredMode = REQUIRED) String recordType, @Schema(requiredMode = REQUIRED) String recordId) {
        static Item of(RecordRef record) {
            return new Item(record.type(), record.id());
        }
    }

    static MergeBody of(Merge m) {
        return new MergeBody(
                m.id(),
                m.undone().isPresent() ? 2 : 1,
                m.type(),
                m.from(),
                m.fromName(),
                m.into(),
                m.at(),
                m.undoUntil(),
                m.undone().orElse(null),
                m.records(),
                m.changed().stream().map(Item::of).toList(),
                m.first().orElse(null),
                m.obstacle().orElse(null));
    }
}
