package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.PartialDate;

/** Dates of a year, a month or a day on the wire. */
final class DateTexts {
    private DateTexts() {}

    static String of(PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** The date of a field; {@code null} for a blank one. */
    static PartialDate parse(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return PartialDate.parse(text)
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of(field, "malformed", "2009-08")));
    }
}
