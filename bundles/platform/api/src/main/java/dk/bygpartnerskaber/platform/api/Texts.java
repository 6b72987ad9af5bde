package dk.bygpartnerskaber.platform.api;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tidies what people type, so that equal content is equal text: composed characters, no white space around it. */
public final class Texts {
    // blanks, and characters that show nothing: zero width, soft hyphen, the empty pattern of Braille
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\x{2800}\\x{3164}]*");

    private Texts() {}

    /** One line: {@code null} when there is nothing to see. */
    public static String line(String text) {
        if (text == null) {
            return null;
        }
        String tidy = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return INVISIBLE.matcher(tidy).matches() ? null : tidy;
    }

    /** Several lines with {@code \n} between them: {@code null} when blank. */
    public static String lines(String text) {
        return line(text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** A list of lines without blanks and repetitions. */
    public static List<String> list(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(Texts::line)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }
}
