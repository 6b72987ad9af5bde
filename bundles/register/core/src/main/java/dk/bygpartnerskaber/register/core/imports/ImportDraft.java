package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record on its way into the register: what it is now and what the rows read so far make of it. It holds values, no rows
 * of the database, so that many can be held. Not thread-safe.
 *
 * @param <D> its details
 */
final class ImportDraft<D extends Record> {
    static final int MOST_LINES = 100;

    private final RecordRef ref;
    private final long version;
    private final D before;
    private final boolean example;
    private final String name;
    private final String key;
    private final List<Integer> lines = new ArrayList<>();
    private final Map<String, String> cells = new LinkedHashMap<>();
    private D details;
    private boolean skipped;
    private boolean moduleChanges;

    private ImportDraft(RecordRef ref, String name, long version, boolean example, D before, D details, String key) {
        this.ref = ref;
        this.name = name;
        this.version = version;
        this.example = example;
        this.before = before;
        this.details = details;
        this.key = key;
    }

    /**
     * @param details what it begins with
     * @param identity what makes it another one than others of the file
     */
    static <D extends Record> ImportDraft<D> ofNew(String type, String name, D details, String identity) {
        return new ImportDraft<>(
                new RecordRef(type, Ids.next()), name, 0, false, null, details, digest(type + '\n' + identity));
    }

    /** @param example whether it is one of those that the product came with */
    static <D extends Record> ImportDraft<D> ofExisting(
            RecordRef record, String name, long version, boolean example, D details) {
        return new ImportDraft<>(
                record, name, version, example, details, details, digest(record.type() + '\n' + record.id()));
    }

    /** Names a thing without saying what it is called. */
    private static String digest(String identity) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names the record from one trial of its file to the next. */
    String key() {
        return key;
    }

    void take(D changed, int line) {
        details = changed;
        mention(line);
    }

    /** A row speaks of it. */
    void mention(int line) {
        if (lines.size() < MOST_LINES && (lines.isEmpty() || lines.get(lines.size() - 1) != line)) {
            lines.add(line);
        }
    }

    /** The rows that speak of it are left out. */
    void skip() {
        skipped = true;
    }

    boolean isSkipped() {
        return skipped;
    }

    /** Cells that are for modules. */
    void take(Map<String, String> moduleCells) {
        cells.putAll(moduleCells);
    }

    /** Whether the cells change anything, to be asked once all are taken. */
    void compare(ModuleColumns columns) {
        moduleChanges = before != null && !cells.isEmpty() && columns.changes(ref, cells);
    }

    Map<String, String> cells() {
        return cells;
    }

    /** Its name or title, as the register has it or else the file. */
    String name() {
        return name;
    }

    String id() {
        return ref.id();
    }

    RecordRef ref() {
        return ref;
    }

    /** The version that the record had when it was read. */
    long version() {
        return version;
    }

    /** Whether it is an example until this import makes a real record of it. */
    boolean isExample() {
        return example;
    }

    D before() {
        return before;
    }

    D details() {
        return details;
    }

    List<Integer> lines() {
        return lines;
    }

    boolean isNew() {
        return before == null;
    }

    Action action() {
        if (skipped) {
            return Action.SKIP;
        }
        if (before == null) {
            return Action.CREATE;
        }
        return isChanged() || moduleChanges || example ? Action.UPDATE : Action.UNCHANGED;
    }

    /** Whether a record that was there has other details now. */
    boolean isChanged() {
        return before != null && !details.equals(before);
    }
}
