package dk.bygpartnerskaber.platform.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which at least the year is known. Text form: {@code 2009}, {@code 2009-08} or {@code 2009-08-15}, the years
 * 1000 to 9999.
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** @throws DateTimeException when there is no such date, or a day without a month */
    public PartialDate {
        if (year < 1000 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
        if (day.isPresent()) {
            LocalDate.of(year, month.orElseThrow(() -> new DateTimeException("day without month")), day.getAsInt());
        } else if (month.isPresent()) {
            YearMonth.of(year, month.getAsInt());
        }
    }

    /** The date of a text form; empty when it has none or no such date exists. */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(Integer.parseInt(form.group(1)), number(form, 2), number(form, 3)));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(Matcher form, int group) {
        return form.group(group) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(form.group(group)));
    }

    /** The first day it may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day it may mean. */
    public LocalDate latest() {
        if (day.isPresent()) {
            return earliest();
        }
        return YearMonth.of(year, month.orElse(12)).atEndOfMonth();
    }

    /** The text form. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(year);
        month.ifPresent(m -> text.append(m < 10 ? "-0" : "-").append(m));
        day.ifPresent(d -> text.append(d < 10 ? "-0" : "-").append(d));
        return text.toString();
    }
}
