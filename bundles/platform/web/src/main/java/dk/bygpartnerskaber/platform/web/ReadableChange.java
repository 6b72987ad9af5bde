package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A change in the reader's words; what it is about is called what it is called now.
 *
 * @param who made it
 * @param sort what a record of its type is called
 * @param title the record's name
 * @param url address of the record's page; empty when there is none, or no longer
 */
public record ReadableChange(
        Change change, String who, String sort, String title, Optional<String> url, List<Field> fields) {

    /**
     * A changed field.
     *
     * @param name as the log has it
     */
    public record Field(String name, String label, Value before, Value after) {
        /** Whether the log says no more than that it was changed, as of a password. */
        public boolean isSecret() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /** A value: one item, several of a list, or none. */
    public record Value(List<Item> items) {
        public boolean isEmpty() {
            return items.isEmpty();
        }

        /** On one line, for files. */
        public String text() {
            return items.stream().map(Item::text).collect(Collectors.joining(", "));
        }
    }

    /** @param url address of the record's page, where the item is one */
    public record Item(String text, Optional<String> url) {
        private static final int SHORT = 160;

        public boolean isLong() {
            return text.length() > SHORT;
        }

        /** The first words of a long text. */
        public String start() {
            int end = text.lastIndexOf(' ', SHORT / 2);
            return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, SHORT / 4)) + " …";
        }
    }

    /** Whether the record has a name of its own, which the name of its sort helps to understand. */
    public boolean isNamed() {
        return !title.startsWith(sort);
    }

    /** Whether it has values from before and after to compare. */
    public boolean isUpdate() {
        return change.kind().equals("updated");
    }

    /** Whether the log still has any value of it. */
    public boolean hasValues() {
        return fields.stream().anyMatch(field -> !field.isSecret());
    }

    public boolean isDeletion() {
        return change.kind().equals("deleted");
    }
}
