package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A change of many records on its way: first what it would do, then what it has done.
 *
 * @param items in the order in which the records were named
 * @param jobId the job that was given it last, since it was confirmed
 */
public record BulkRun(
        String id, BulkChange change, Status status, List<Item> items, Instant created, Optional<String> jobId) {

    public BulkRun {
        items = List.copyOf(items);
    }

    /** How far it is. */
    public enum Status implements Coded {
        /** Not confirmed; or its job ended before all was done, and it can be confirmed again to go on. */
        TRIED,
        /** A job is at it. */
        RUNNING,
        /** Nothing is left to do. */
        DONE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes of a record. */
    public enum Outcome implements Coded {
        /** It will be changed. */
        PLANNED,
        /** It is so already; or, with the reason given, there is nothing to replace. */
        UNCHANGED,
        /** It cannot be changed, for the reason given. */
        REFUSED,
        /** It has been changed. */
        CHANGED,
        /** It was left alone since somebody changed or deleted it after the preview. */
        SKIPPED;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One record.
     *
     * @param name how it was called at the preview; its id when there was none such
     * @param before what the field had then; none for a deletion
     * @param after what the field gets
     * @param reason why it was refused, skipped or left unchanged; its field is blank when it is about the record as a whole
     */
    public record Item(
            RecordRef record,
            String name,
            List<String> before,
            List<String> after,
            Outcome outcome,
            Optional<FieldProblem> reason) {

        public Item {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public long count(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
