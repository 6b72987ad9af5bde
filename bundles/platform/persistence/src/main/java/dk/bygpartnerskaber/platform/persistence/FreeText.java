package dk.bygpartnerskaber.platform.persistence;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps CPR numbers out of what people type. Whoever is asked and means something else confirms it with the code of the
 * problem ({@link Actor#confirming}); what a field held before is not asked about again. The number itself is never told.
 */
public final class FreeText {
    /** Code of the problem, and what confirms that it is none. */
    public static final String CPR_NUMBER = "cpr-number";

    private FreeText() {}

    /**
     * Looks at the texts that a record is to get.
     *
     * @throws ProblemException {@code invalid}, with each place of what may be a CPR number
     */
    public static void check(Actor actor, List<FieldChange> changes) {
        if (actor.confirms(CPR_NUMBER)) {
            return;
        }
        List<FieldProblem> problems = new ArrayList<>();
        for (FieldChange change : changes) {
            Set<String> known = new HashSet<>();
            walk(change.field(), change.before(), (path, text) -> known.addAll(CprNumbers.in(text)));
            walk(change.field(), change.after(), (path, text) -> {
                if (!known.containsAll(CprNumbers.in(text))) {
                    problems.add(FieldProblem.of(path, CPR_NUMBER));
                }
            });
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    /** Looks at one text, of a field that is no component of a record. */
    public static void check(Actor actor, String field, String text) {
        check(actor, List.of(new FieldChange(field, null, text)));
    }

    private interface Visitor {
        void text(String path, String text);
    }

    /** Visits all texts of a plain value. */
    private static void walk(String path, Object value, Visitor visitor) {
        if (value instanceof String text) {
            visitor.text(path, text);
        } else if (value instanceof List<?> all) {
            for (int i = 0; i < all.size(); i++) {
                walk(path + "/" + i, all.get(i), visitor);
            }
        } else if (value instanceof Map<?, ?> parts) {
            parts.forEach((name, part) -> walk(path + "/" + name, part, visitor));
        }
    }
}
