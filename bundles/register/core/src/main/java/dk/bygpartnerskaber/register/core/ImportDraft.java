package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import java.util.ArrayList;
import java.util.List;

/**
 * A record on its way into the register: what it is now and what the rows read so far make of it. Not thread-safe.
 *
 * @param <R> its row in the database
 * @param <D> its details
 */
final class ImportDraft<R, D extends Record> {
    private final String type;
    private final String name;
    private final String id;
    private final R row;
    private final D before;
    private final List<Integer> lines = new ArrayList<>();
    private D details;

    private ImportDraft(String type, String name, String id, R row, D before, D details) {
        this.type = type;
        this.name = name;
        this.id = id;
        this.row = row;
        this.before = before;
        this.details = details;
    }

    static <R, D extends Record> ImportDraft<R, D> ofNew(String type, String name, D details) {
        return new ImportDraft<>(type, name, Ids.next(), null, null, details);
    }

    static <R, D extends Record> ImportDraft<R, D> ofExisting(String type, String name, String id, R row, D details) {
        return new ImportDraft<>(type, name, id, row, details, details);
    }

    void take(D changed, int line) {
        details = changed;
        if (lines.isEmpty() || lines.get(lines.size() - 1) != line) {
            lines.add(line);
        }
    }

    String id() {
        return id;
    }

    R row() {
        return row;
    }

    D before() {
        return before;
    }

    D details() {
        return details;
    }

    Action action() {
        if (row == null) {
            return Action.CREATE;
        }
        return details.equals(before) ? Action.UNCHANGED : Action.UPDATE;
    }

    Planned planned() {
        return new Planned(type, name, action(), List.copyOf(lines));
    }
}
