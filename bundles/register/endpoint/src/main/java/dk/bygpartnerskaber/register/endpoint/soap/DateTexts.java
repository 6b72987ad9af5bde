package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Dates on the wire: of a year, a month or a day, and days only. */
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

    static String of(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The day of a field; {@code null} for a blank one. */
    static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw ProblemException.invalid(FieldProblem.of(field, "malformed", "2026-05-12"));
        }
    }
}
