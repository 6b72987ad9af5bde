package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.PartialDate;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of a year, a month or a day, as people write and read them. */
public final class Dates {
    private static final char NO_BREAK = '\u00a0';

    /** A month is known by the first three letters of its Danish or English name. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec");

    private static final String YEAR = "([1-9]\\d{3})";
    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,2})[./ -]+)?(\\d{1,2})[./ -]+" + YEAR);
    private static final Pattern WORDS =
            Pattern.compile("(?:(?:den )?(\\d{1,2})[.,]?(?:st|nd|rd|th)?[ -]*)?(\\p{L}{3,})[., -]*" + YEAR);

    private Dates() {}

    /**
     * Reads {@code 2009}, {@code aug. 2009}, {@code 8.2009}, {@code 15.8.2009}, {@code 15-08-2009},
     * {@code 15. august 2009}, and the ISO forms.
     */
    public static Optional<PartialDate> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Optional<PartialDate> iso = PartialDate.parse(text);
        if (iso.isPresent()) {
            return iso;
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return date(numbers.group(1), OptionalInt.of(Integer.parseInt(numbers.group(2))), numbers.group(3));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? date(words.group(1), month(words.group(2)), words.group(3)) : Optional.empty();
    }

    private static OptionalInt month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.matches("(?:" + MONTHS.get(i) + ")\\p{L}*")) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<PartialDate> date(String day, OptionalInt month, String year) {
        if (month.isEmpty()) {
            return Optional.empty();
        }
        try {
            OptionalInt dayNumber = day == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(day));
            return Optional.of(new PartialDate(Integer.parseInt(year), month, dayNumber));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** {@code 2009}, {@code august 2009} or {@code 15. august 2009}; blank for {@code null}. */
    public static String format(ViewContext view, PartialDate date) {
        if (date == null) {
            return "";
        }
        if (date.day().isPresent()) {
            return view.date(date.earliest());
        }
        if (date.month().isEmpty()) {
            return String.valueOf(date.year());
        }
        Locale language = view.language().equals(Messages.DANISH) ? Messages.DANISH : Locale.UK;
        return DateTimeFormatter.ofPattern("MMMM uuuu", language)
                .format(YearMonth.of(date.year(), date.month().getAsInt()));
    }

    /** From and to, none of the dates broken between lines; blank when neither is known. */
    public static String period(ViewContext view, PartialDate start, PartialDate end) {
        String from = format(view, start).replace(' ', NO_BREAK);
        String to = format(view, end).replace(' ', NO_BREAK);
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : view.text("register.until", to);
        }
        if (to.isEmpty()) {
            return view.text("register.from", from);
        }
        return from.equals(to) ? from : from + " – " + to;
    }
}
