package dk.bygpartnerskaber.network.api;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often one wants to be in contact: a number of days, weeks, months or years. Text form as in ISO 8601: {@code P10D},
 * {@code P2W}, {@code P3M}, {@code P1Y}.
 *
 * @param count 1 to 999
 */
public record ContactInterval(int count, Unit unit) {
    private static final Pattern FORM = Pattern.compile("P([1-9]\\d{0,2})([DWMY])");

    /** In which the count is. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    public ContactInterval {
        if (count < 1 || count > 999) {
            throw new IllegalArgumentException("count " + count);
        }
    }

    /** The interval of a text form; empty when it has none. */
    public static Optional<ContactInterval> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Unit unit = Unit.values()["DWMY".indexOf(form.group(2))];
        return Optional.of(new ContactInterval(Integer.parseInt(form.group(1)), unit));
    }

    public static ContactInterval months(int count) {
        return new ContactInterval(count, Unit.MONTHS);
    }

    /** The day that comes so much later; the last of its month where that has no such day. */
    public LocalDate after(LocalDate day) {
        return day.plus(
                switch (unit) {
                    case DAYS -> Period.ofDays(count);
                    case WEEKS -> Period.ofWeeks(count);
                    case MONTHS -> Period.ofMonths(count);
                    case YEARS -> Period.ofYears(count);
                });
    }

    /** The text form. */
    @Override
    public String toString() {
        return "P" + count + unit.name().charAt(0);
    }
}
