package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private final Map<String, String> cells = new LinkedHashMap<>();
    private D details;
    private boolean moduleChanges;

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

    /** Cells that are for modules. */
    void take(Map<String, String> moduleCells) {
        cells.putAll(moduleCells);
    }

    /** Whether the cells change anything, to be asked once all are taken. */
    void compare(ModuleColumns columns) {
        moduleChanges = row != null && columns.changes(ref(), cells);
    }

    Map<String, String> cells() {
        return cells;
    }

    String id() {
        return id;
    }

    RecordRef ref() {
        return new RecordRef(type, id);
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
        return isChanged() || moduleChanges ? Action.UPDATE : Action.UNCHANGED;
    }

    /** Whether a record that was there has other details now. */
    boolean isChanged() {
        return row != null && !details.equals(before);
    }

    Planned planned() {
        return new Planned(type, name, action(), List.copyOf(lines));
    }
}
