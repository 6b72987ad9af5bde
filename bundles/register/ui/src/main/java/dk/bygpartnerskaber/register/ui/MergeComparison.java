package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.web.ChangeReader;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ReadableChange;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.api.MergeField;
import dk.bygpartnerskaber.register.api.MergePreview;
import dk.bygpartnerskaber.register.api.MergeSide;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Model of the page that compares two records.
 *
 * @param preview what a merge would do
 */
public record MergeComparison(ViewContext view, Form form, MergePreview preview, List<Field> fields) {
    private static final Set<String> OWN = Set.of("person", "team", "partnership");

    /** A field in which they differ, in the reader's words. */
    public record Field(
            String name,
            String label,
            ReadableChange.Value into,
            ReadableChange.Value from,
            ReadableChange.Value result,
            List<MergeChoice> possible,
            MergeChoice choice) {
        /** Whether there is nothing to choose. */
        public boolean isGiven() {
            return possible.size() == 1;
        }

        public boolean isChosen(MergeChoice one) {
            return choice == one;
        }

        /** The value that a choice leads to; nothing to show for one that was not made. */
        public ReadableChange.Value value(MergeChoice one) {
            return switch (one) {
                case INTO -> into;
                case FROM -> from;
                case BOTH -> isChosen(one) ? result : new ReadableChange.Value(List.of());
            };
        }
    }

    static MergeComparison of(ViewContext view, Form form, MergePreview preview, ChangeReader reader) {
        List<Field> fields = preview.fields().stream()
                .map(field -> field(view, preview.type(), field, reader))
                .toList();
        return new MergeComparison(view, form, preview, fields);
    }

    private static Field field(ViewContext view, String type, MergeField field, ChangeReader reader) {
        ReadableChange.Field both = reader.read(view, type, new Change.Field(field.name(), field.into(), field.from()));
        ReadableChange.Field result = reader.read(view, type, new Change.Field(field.name(), null, field.result()));
        return new Field(
                field.name(),
                both.label(),
                both.before(),
                both.after(),
                result.after(),
                Stream.of(MergeChoice.values())
                        .filter(field.possible()::contains)
                        .toList(),
                field.choice());
    }

    public boolean isForbidden() {
        return !preview.obstacles().isEmpty();
    }

    /** What has the record as a part, in the register. */
    public Map<String, Long> own(MergeSide side) {
        Map<String, Long> own = new TreeMap<>(side.uses());
        own.keySet().retainAll(OWN);
        return own;
    }

    /** What other modules keep about it. */
    public Map<String, Long> others(MergeSide side) {
        Map<String, Long> others = new TreeMap<>(side.uses());
        others.keySet().removeAll(OWN);
        return others;
    }

    public String swapped() {
        return MergePage.address(
                view, preview.type(), preview.from().id(), preview.into().id());
    }
}
