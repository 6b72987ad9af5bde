package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Two records that became one.
 *
 * @param type {@code organisation} or {@code person}
 * @param from id of the record that went
 * @param fromName what that one was called; {@code null} when it has been forgotten
 * @param into id of the record that stayed
 * @param at when it was done
 * @param undoUntil until when it can be undone
 * @param undone when it was undone
 * @param records how many records were changed besides the two
 * @param changed those of all records that have been changed since, which is why it cannot be undone
 * @param first id of a later merge, by which one of these records went, and which has to be undone first
 * @param obstacle code of the problem that forbids the undo: {@code merge-undone}, {@code merge-expired},
 *     {@code merge-order}, {@code merge-gone}, {@code merge-changed}, {@code archive-hold}, {@code archive-hold-mention}
 */
public record Merge(
        String id,
        String type,
        String from,
        String fromName,
        String into,
        Instant at,
        Instant undoUntil,
        Optional<Instant> undone,
        int records,
        List<RecordRef> changed,
        Optional<String> first,
        Optional<String> obstacle) {

    public Merge {
        changed = List.copyOf(changed);
    }
}
