package dk.bygpartnerskaber.platform.services;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** Finds out which fields a caller has left out, and tells of all of them at once. */
public final class Required {
    private final List<FieldProblem> missing = new ArrayList<>();

    public Required field(String name, Object value) {
        if (value == null) {
            missing.add(FieldProblem.of(name, "required"));
        }
        return this;
    }

    /** @throws ProblemException {@code invalid} with the fields that are missing */
    public void check() {
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
    }
}
