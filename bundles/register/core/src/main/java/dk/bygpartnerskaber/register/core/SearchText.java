package dk.bygpartnerskaber.register.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text prepared for finding it again whatever its upper and lower case, its white space and the way å, æ and ø are written. */
public final class SearchText {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private SearchText() {}

    /** What a record can be found by: a column for {@code LIKE}. */
    static String of(Stream<String> texts) {
        return texts.filter(Objects::nonNull).map(SearchText::folded).collect(Collectors.joining("\n"));
    }

    private static String folded(String text) {
        return key(text).replace("å", "aa").replace("æ", "ae").replace("ø", "oe");
    }

    /** One form for all ways to write a name with other upper and lower case or white space. */
    public static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        return WHITE_SPACE.matcher(plain).replaceAll(" ");
    }

    /** Whether two names, either of which may be absent, are the same but for upper and lower case and white space. */
    public static boolean sameKey(String one, String other) {
        return one == null ? other == null : other != null && key(one).equals(key(other));
    }

    /** Pattern of {@code LIKE … ESCAPE '\'} for texts that contain this one. */
    static String containing(String text) {
        return "%" + escape(folded(text)) + "%";
    }

    /** Pattern for a column of {@link Lines}, with a line break before and behind, that has this very line. */
    static String line(String line) {
        return "%\n" + escape(line) + "\n%";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
