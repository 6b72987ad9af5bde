package dk.bygpartnerskaber.platform.services;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;

/** Dates of a year, a month or a day, on their way in and out. */
public final class Dates {
    public static final String FORM = "^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$";

    private Dates() {}

    public static String text(PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** The date of a field; {@code null} for a blank one. */
    public static PartialDate parse(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return PartialDate.parse(text)
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of(field, "malformed", "2009-08")));
    }
}
