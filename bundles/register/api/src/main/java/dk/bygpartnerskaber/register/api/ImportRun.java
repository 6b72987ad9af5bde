package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One file on its way into the register: uploaded, its columns mapped, tried out, and confirmed.
 *
 * @param status where it is on its way
 * @param columns the columns of the file, in order
 * @param targets the fields that a column of this kind of import can be mapped to
 * @param planned what confirming does (or has done), one entry a record, in the order of the file
 * @param rejected the rows that cannot be taken, with the reason
 * @param jobId the job that was given it last, since it was confirmed
 */
public record ImportRun(
        String id,
        ImportKind kind,
        String fileName,
        Status status,
        int rows,
        List<Column> columns,
        List<String> targets,
        List<Planned> planned,
        List<Rejected> rejected,
        Instant created,
        Optional<String> jobId) {

    /** Where an import is on its way. */
    public enum Status {
        /** Tried out; nothing has been written. */
        TRIED,
        /** Confirmed: a job writes what was planned, or is about to. When that fails it is as before. */
        RUNNING,
        /** Everything that was planned has been written. */
        DONE
    }

    /** What happens to a record. */
    public enum Action {
        CREATE,
        UPDATE,
        UNCHANGED
    }

    /**
     * A column of the file.
     *
     * @param target the field it goes to; {@code null} when it is not imported
     * @param samples its first values that are not blank and cannot be CPR numbers
     */
    public record Column(String header, String target, List<String> samples) {}

    /**
     * A record that the import makes, changes or leaves as it is.
     *
     * @param type {@code organisation} or {@code partnership}
     * @param name its name or title
     * @param lines the lines of the file that speak of it; the header is line 1
     */
    public record Planned(String type, String name, Action action, List<Integer> lines) {}

    /**
     * A row that cannot be taken.
     *
     * @param line its line in the file; the header is line 1
     * @param column header of the column that is to blame; {@code null} when it is the whole row
     * @param value what stands there; may be {@code null}
     * @param reason what is wrong, its field being the target
     */
    public record Rejected(int line, String column, String value, FieldProblem reason) {}

    public ImportRun {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
        planned = List.copyOf(planned);
        rejected = List.copyOf(rejected);
    }

    /** An import that no job was ever given. */
    public ImportRun(
            String id,
            ImportKind kind,
            String fileName,
            Status status,
            int rows,
            List<Column> columns,
            List<String> targets,
            List<Planned> planned,
            List<Rejected> rejected,
            Instant created) {
        this(id, kind, fileName, status, rows, columns, targets, planned, rejected, created, Optional.empty());
    }

    /** How many records of the plan meet with the action. */
    public long count(Action action) {
        return planned.stream().filter(p -> p.action() == action).count();
    }
}
