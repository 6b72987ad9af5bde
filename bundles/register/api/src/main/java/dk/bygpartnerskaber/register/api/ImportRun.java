package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One file on its way into the register: uploaded, its columns mapped, tried out, decided on, confirmed, perhaps undone.
 *
 * @param sheets the names of a workbook's sheets
 * @param sheet the one that is read
 * @param rows how many rows the file has
 * @param columns the columns of the file, in order
 * @param targets the fields that a column of this kind of import can be mapped to
 * @param expires when the file goes, and all of an import that has not been confirmed
 * @param done when it was written
 * @param undoUntil until when it can be undone, once it is written
 * @param jobId the job that was given it last
 */
public record ImportRun(
        String id,
        ImportKind kind,
        String fileName,
        List<String> sheets,
        Optional<String> sheet,
        Status status,
        int rows,
        List<Column> columns,
        List<String> targets,
        Counts counts,
        Instant created,
        Instant expires,
        Optional<Instant> done,
        Optional<Instant> undoUntil,
        Optional<String> jobId) {

    public ImportRun {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
    }

    /** Where an import is on its way. */
    public enum Status implements Coded {
        /** Its columns must be mapped before it can be tried out; or the trial has not come to an end. */
        UPLOADED,
        /** A job finds out what it would do. */
        TRYING,
        /** Tried out; nothing has been written. */
        TRIED,
        /** Confirmed: a job writes what was planned, or is about to. When that fails it is as before. */
        RUNNING,
        /** Everything that was planned has been written. */
        DONE,
        /** A job takes it back. When that fails it is as before. */
        UNDOING,
        /** It has been taken back. */
        UNDONE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What happens to a record. */
    public enum Action implements Coded {
        CREATE,
        UPDATE,
        UNCHANGED,
        /** It is left out, with the rows that speak of it, by decision. */
        SKIP;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How many records meet with what.
     *
     * @param rejected how many rows cannot be taken
     * @param undecided how many new records may be there already and have not been decided on
     * @param undone how many records are as they were, once it is undone
     * @param kept how many records could not be taken back
     * @param creates how many of each type of record make up {@code create}
     */
    public record Counts(
            long create,
            long update,
            long unchanged,
            long skip,
            long rejected,
            long undecided,
            long undone,
            long kept,
            Map<String, Long> creates) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

        public Counts {
            creates = Map.copyOf(creates);
        }

        /** Without saying what is created. */
        public Counts(
                long create,
                long update,
                long unchanged,
                long skip,
                long rejected,
                long undecided,
                long undone,
                long kept) {
            this(create, update, unchanged, skip, rejected, undecided, undone, kept, Map.of());
        }
    }

    /**
     * A column of the file.
     *
     * @param target the field it goes to; {@code null} when it is not imported
     * @param samples its first values that are not blank and cannot be CPR numbers; none once it is written
     */
    public record Column(String header, String target, List<String> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /**
     * A record that the import makes, changes or leaves as it is.
     *
     * @param type {@code organisation}, {@code person} or {@code partnership}
     * @param id of a record that there is
     * @param name its name or title
     * @param lines the lines of the file that speak of it, at most the first hundred; the header is line 1
     * @param demo whether it is an example until the import is written, which makes a real record of it
     * @param changes which fields of a record that there is would get another value; none once it is written
     * @param kept code of the reason why it could not be taken back: {@code changed-since}, {@code in-use}, {@code gone},
     *     {@code erased}, {@code held}
     */
    public record Planned(
            String type,
            Optional<String> id,
            String name,
            Action action,
            List<Integer> lines,
            boolean demo,
            List<Change.Field> changes,
            Optional<String> kept) {
        public Planned {
            lines = List.copyOf(lines);
            changes = List.copyOf(changes);
        }

        /** One of which no field is told. */
        public Planned(
                String type,
                Optional<String> id,
                String name,
                Action action,
                List<Integer> lines,
                boolean demo,
                Optional<String> kept) {
            this(type, id, name, action, lines, demo, List.of(), kept);
        }
    }

    /**
     * Something that is wrong with a row, which is why it cannot be taken.
     *
     * @param line its line in the file; the header is line 1
     * @param column header of the column that is to blame; {@code null} when it is the whole row
     * @param value what stands there; may be {@code null}
     * @param reason what is wrong, its field being the target
     */
    public record Rejected(int line, String column, String value, FieldProblem reason) {}

    /**
     * A new record that may be in the register already.
     *
     * @param item what a decision names it by
     * @param type {@code organisation} or {@code person}
     * @param about what the file says that tells it from others of that name, as in {@link Suspicion}
     * @param candidates the records it may be, the likeliest first; none when they are all gone, and then it is new
     * @param choice what was decided
     * @param chosen the record it is, when it is one of them
     */
    public record Suspected(
            String item,
            String type,
            String name,
            String about,
            List<Integer> lines,
            List<Suspicion> candidates,
            Optional<ImportChoice> choice,
            Optional<String> chosen) {
        public Suspected {
            lines = List.copyOf(lines);
            candidates = List.copyOf(candidates);
        }

        /** One of which no more is told. */
        public Suspected(
                String item,
                String type,
                String name,
                List<Integer> lines,
                List<Suspicion> candidates,
                Optional<ImportChoice> choice,
                Optional<String> chosen) {
            this(item, type, name, "", lines, candidates, choice, chosen);
        }
    }
}
