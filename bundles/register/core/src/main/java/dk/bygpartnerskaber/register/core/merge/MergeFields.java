package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.EarlierValues;
import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.api.MergeField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What two records' details become, field by field. */
final class MergeFields {
    /** Texts of several lines, which can be joined. */
    private static final Set<String> TEXTS = Set.of("notes", "decisionPaths");

    /** Lists of which nothing may be lost. */
    private static final Set<String> WHOLE = Set.of("externalIds", "roles");

    private static final String OWN_LIBRARY = "ownLibrary";
    private static final String REVIEW_ON = "reviewOn";

    private MergeFields() {}

    /** @param fields those in which the two differ, or the result from both */
    record Merged<D>(D details, List<MergeField> fields) {}

    /**
     * @param choices by the names of fields; for those left out holds what is suggested
     * @param complete what follows from the values of all fields
     * @throws ProblemException {@code invalid} for choices that there are not
     */
    static <D extends Record> Merged<D> of(
            D into, D from, Map<String, MergeChoice> choices, UnaryOperator<D> complete) {
        List<FieldChange> differences = FieldChange.between(into, from).stream()
                .filter(difference -> !difference.field().equals(OWN_LIBRARY))
                .toList();
        check(choices, differences, into);
        D details = into;
        for (FieldChange difference : differences) {
            Object value = value(difference, choice(difference, choices));
            details = EarlierValues.put(details, difference.field(), value);
        }
        D result = complete.apply(details);
        return new Merged<>(result, fields(into, differences, choices, result));
    }

    private static List<MergeField> fields(
            Record into, List<FieldChange> differences, Map<String, MergeChoice> choices, Record result) {
        Map<String, Object> values = new HashMap<>();
        FieldChange.between(null, result).forEach(field -> values.put(field.field(), field.after()));
        List<MergeField> fields = new ArrayList<>();
        differences.forEach(d -> fields.add(new MergeField(
                d.field(), d.before(), d.after(), possible(d), choice(d, choices), values.get(d.field()))));
        FieldChange.between(into, result).stream()
                .filter(change -> differences.stream().noneMatch(d -> d.field().equals(change.field())))
                .forEach(c -> fields.add(new MergeField(
                        c.field(), c.before(), c.before(), Set.of(MergeChoice.BOTH), MergeChoice.BOTH, c.after())));
        return fields;
    }

    private static void check(Map<String, MergeChoice> choices, List<FieldChange> differences, Record details) {
        List<FieldProblem> problems = new ArrayList<>();
        choices.forEach((field, choice) -> {
            boolean known = hasComponent(details, field);
            boolean possible = differences.stream()
                    .filter(d -> d.field().equals(field))
                    .allMatch(d -> possible(d).contains(choice));
            if (!known || !possible) {
                problems.add(FieldProblem.of("choices/" + field, known ? "merge-choice" : "unknown"));
            }
        });
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    private static boolean hasComponent(Record details, String field) {
        return List.of(details.getClass().getRecordComponents()).stream()
                .anyMatch(component -> component.getName().equals(field));
    }

    private static Set<MergeChoice> possible(FieldChange difference) {
        if (WHOLE.contains(difference.field())) {
            return EnumSet.of(MergeChoice.BOTH);
        }
        Set<MergeChoice> possible = EnumSet.of(MergeChoice.INTO, MergeChoice.FROM);
        if (difference.before() != null && difference.after() != null && isUnitable(difference)) {
            possible.add(MergeChoice.BOTH);
        }
        return possible;
    }

    private static boolean isUnitable(FieldChange difference) {
        return TEXTS.contains(difference.field()) || difference.before() instanceof List<?>;
    }

    private static MergeChoice choice(FieldChange difference, Map<String, MergeChoice> choices) {
        MergeChoice chosen = choices.get(difference.field());
        return chosen == null ? suggested(difference) : chosen;
    }

    private static MergeChoice suggested(FieldChange difference) {
        Object into = difference.before();
        Object from = difference.after();
        if (possible(difference).contains(MergeChoice.BOTH)) {
            return MergeChoice.BOTH;
        }
        boolean others = into == null || from instanceof Boolean said && said || isEarlier(difference);
        return others ? MergeChoice.FROM : MergeChoice.INTO;
    }

    /** Whoever has to be looked at again is to be so on the first of two days. */
    private static boolean isEarlier(FieldChange difference) {
        return difference.field().equals(REVIEW_ON)
                && difference.after() != null
                && Objects.toString(difference.after()).compareTo(Objects.toString(difference.before())) < 0;
    }

    private static Object value(FieldChange difference, MergeChoice choice) {
        return switch (choice) {
            case INTO -> difference.before();
            case FROM -> difference.after();
            case BOTH -> Unions.of(difference.field(), difference.before(), difference.after());
        };
    }
}
