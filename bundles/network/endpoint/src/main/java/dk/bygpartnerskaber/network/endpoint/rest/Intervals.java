package dk.bygpartnerskaber.network.endpoint.rest;

import dk.bygpartnerskaber.network.api.ContactInterval;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;

/** Intervals of contact, on their way in and out. */
final class Intervals {
    private Intervals() {}

    static String text(ContactInterval interval) {
        return interval == null ? null : interval.toString();
    }

    /** The interval of a field; {@code null} for {@code null}. */
    static ContactInterval parse(String field, String text) {
        return text == null
                ? null
                : ContactInterval.parse(text)
                        .orElseThrow(() -> ProblemException.invalid(FieldProblem.of(field, "malformed", "P3M")));
    }
}
