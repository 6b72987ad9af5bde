package dk.bygpartnerskaber.register.core.checklist;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistMark;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How answers to checklists and self-tests stand in the change log of their partnership: a field each,
 * {@code checklist.<item>} with mark and note, {@code selfTest.<mark>} with the answer's code.
 */
public final class ChecklistLog {
    public static final String CHECKLIST = "checklist.";
    public static final String SELF_TEST = "selfTest.";

    private ChecklistLog() {}

    static List<FieldChange> changes(List<ChecklistEntry> before, List<ChecklistEntry> after) {
        List<FieldChange> changes = new ArrayList<>();
        for (ChecklistItem item : ChecklistItem.values()) {
            add(changes, CHECKLIST + item.code(), plain(of(before, item)), plain(of(after, item)));
        }
        return changes;
    }

    static List<FieldChange> changes(Map<PartnershipMark, MarkAnswer> before, Map<PartnershipMark, MarkAnswer> after) {
        List<FieldChange> changes = new ArrayList<>();
        for (PartnershipMark mark : PartnershipMark.values()) {
            add(changes, SELF_TEST + mark.code(), code(before.get(mark)), code(after.get(mark)));
        }
        return changes;
    }

    private static void add(List<FieldChange> changes, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private static String code(Coded choice) {
        return choice == null ? null : choice.code();
    }

    public static ChecklistEntry of(List<ChecklistEntry> entries, ChecklistItem item) {
        return entries.stream()
                .filter(e -> e.item() == item)
                .findFirst()
                .orElseGet(() -> new ChecklistEntry(item, null, null));
    }

    /** {@code null} for an empty entry. */
    public static Object plain(ChecklistEntry entry) {
        if (entry.isEmpty()) {
            return null;
        }
        Map<String, Object> plain = new LinkedHashMap<>();
        if (entry.mark() != null) {
            plain.put("mark", entry.mark().code());
        }
        if (entry.note() != null) {
            plain.put("note", entry.note());
        }
        return plain;
    }

    /** The entry that a value of the log means. */
    public static ChecklistEntry entry(ChecklistItem item, Object plain) {
        Map<?, ?> parts = plain instanceof Map<?, ?> map ? map : Map.of();
        ChecklistMark mark = Optional.ofNullable(parts.get("mark"))
                .map(code -> choice(ChecklistMark.class, code))
                .orElse(null);
        return new ChecklistEntry(item, mark, (String) parts.get("note"));
    }

    /** The choice of a code in the log. */
    public static <E extends Enum<E> & Coded> E choice(Class<E> type, Object code) {
        return Coded.parse(type, String.valueOf(code))
                .orElseThrow(
                        () -> new ProblemException(ProblemException.Kind.CONFLICT, "change-unreadable", List.of()));
    }

    /** What a field of the log is about; not found when it is none of these. */
    public static <E extends Enum<E> & Coded> E subject(Class<E> type, String prefix, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> field.equals(prefix + e.code()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
