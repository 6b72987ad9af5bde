package dk.bygpartnerskaber.platform.api;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of a year, a month or a day, as people write them in forms and files; services take {@link PartialDate}'s form. */
public final class WrittenDate {
    /** A month is known by the first three letters of its Danish or English name. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec");

    private static final String YEAR = "([1-9]\\d{3})";
    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,2})[./ -]+)?(\\d{1,2})[./ -]+" + YEAR);
    private static final Pattern WORDS =
            Pattern.compile("(?:(?:den )?(\\d{1,2})[.,]?(?:st|nd|rd|th)?[ -]*)?(\\p{L}{3,})[., -]*" + YEAR);

    private WrittenDate() {}

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
}
