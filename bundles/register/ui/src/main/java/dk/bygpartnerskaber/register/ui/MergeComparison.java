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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
            ReadableChange.Value both,
            List<MergeChoice> possible,
            MergeChoice choice) {
        /** Whether there is nothing to choose. */
        public boolean isGiven() {
            return possible.size() == 1;
        }

        public boolean isChosen(MergeChoice one) {
            return choice == one;
        }

        /** The value that a choice leads to. */
        public ReadableChange.Value value(MergeChoice one) {
            return switch (one) {
                case INTO -> into;
                case FROM -> from;
                case BOTH -> both;
            };
        }
    }

    /**
     * @param choices those that no longer fit the records are left out
     * @param previews what a merge with choices would do
     */
    static MergeComparison of(
            ViewContext view,
            Form form,
            Map<String, MergeChoice> choices,
            Function<Map<String, MergeChoice>, MergePreview> previews,
            ChangeReader reader) {
        Map<String, MergeChoice> fitting = fitting(choices, previews.apply(Map.of()));
        MergePreview preview = previews.apply(fitting);
        Map<String, MergeChoice> uniting = new HashMap<>(fitting);
        preview.fields().stream()
                .filter(field -> field.possible().contains(MergeChoice.BOTH))
                .forEach(field -> uniting.put(field.name(), MergeChoice.BOTH));
        Map<String, Object> united = new HashMap<>();
        previews.apply(uniting).fields().forEach(field -> united.put(field.name(), field.result()));
        List<Field> fields = preview.fields().stream()
                .map(field -> field(view, preview.type(), field, united, reader))
                .toList();
        return new MergeComparison(view, form, preview, fields);
    }

    private static Map<String, MergeChoice> fitting(Map<String, MergeChoice> choices, MergePreview preview) {
        Map<String, MergeChoice> fitting = new HashMap<>();
        preview.fields().forEach(field -> {
            MergeChoice choice = choices.get(field.name());
            if (choice != null && field.possible().contains(choice)) {
                fitting.put(field.name(), choice);
            }
        });
        return fitting;
    }

    private static Field field(
            ViewContext view, String type, MergeField field, Map<String, Object> united, ChangeReader reader) {
        ReadableChange.Field sides =
                reader.read(view, type, new Change.Field(field.name(), field.into(), field.from()));
        return new Field(
                field.name(),
                sides.label(),
                sides.before(),
                sides.after(),
                value(view, type, field.name(), field.result(), reader),
                value(view, type, field.name(), united.get(field.name()), reader),
                Stream.of(MergeChoice.values())
                        .filter(field.possible()::contains)
                        .toList(),
                field.choice());
    }

    private static ReadableChange.Value value(
            ViewContext view, String type, String field, Object value, ChangeReader reader) {
        return reader.read(view, type, new Change.Field(field, null, value)).after();
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
