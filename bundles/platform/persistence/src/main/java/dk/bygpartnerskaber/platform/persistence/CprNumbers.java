package dk.bygpartnerskaber.platform.persistence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Looks for what may be a Danish CPR number in a text.
 *
 * <p>A CPR number is the day of birth {@code ddmmyy} and four digits more. Those with a hyphen or one blank between count
 * when the day is a real one, in this century or the last. Ten digits on end count only when they satisfy modulus 11
 * besides, as many other numbers are ten digits long: a number without modulus 11, such as there have been since 1 October
 * 2007 (CPR-kontoret, <i>Personnumre uden kontrolciffer</i>), is found by its hyphen or blank only. What is part of a longer
 * number or of a word is none: case numbers, ids, telephone numbers with a country's code.
 */
public final class CprNumbers {
    private static final Pattern FORM = Pattern.compile("(?<![\\p{N}\\p{L}+])(?<!\\p{N}[-./_:])"
            + "(\\d{6})([- \\x{2010}-\\x{2013}\\x{A0}]?)(\\d{4})" + "(?![\\p{N}\\p{L}])(?![-./_:]\\p{N})");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private CprNumbers() {}

    /** Whether there may be one in the text; {@code null} has none. */
    public static boolean isIn(String text) {
        return text != null && !in(text).isEmpty();
    }

    /** Those that there may be in the text, as their ten digits. */
    static Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        Matcher number = FORM.matcher(text);
        while (number.find()) {
            String digits = number.group(1) + number.group(3);
            boolean divided = !number.group(2).isEmpty();
            if (isDay(number.group(1)) && (divided || satisfiesModulus11(digits))) {
                found.add(digits);
            }
        }
        return found;
    }

    private static boolean isDay(String ddmmyy) {
        int day = Integer.parseInt(ddmmyy.substring(0, 2));
        int month = Integer.parseInt(ddmmyy.substring(2, 4));
        int year = Integer.parseInt(ddmmyy.substring(4));
        return isDay(1900 + year, month, day) || isDay(2000 + year, month, day);
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean satisfiesModulus11(String digits) {
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * Character.digit(digits.charAt(i), 10))
                .sum();
        return sum % 11 == 0;
    }
}
