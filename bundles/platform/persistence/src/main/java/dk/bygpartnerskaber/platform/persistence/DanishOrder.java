package dk.bygpartnerskaber.platform.persistence;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Sort keys for Danish alphabetical order, kept in {@code _sort} columns and compared binary: word by word, digits before
 * letters, upper and lower case alike, æ ø å last and {@code aa} as å (Retskrivningsordbogen, §§ on alphabetical order).
 */
public final class DanishOrder {
    // the three characters that follow z in ASCII stand for æ, ø and å
    private static final char AE = '{';
    private static final char OE = '|';
    private static final char AA = '}';

    private DanishOrder() {}

    /** The key of a text; empty for {@code null}. */
    public static String key(String text) {
        if (text == null) {
            return "";
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> append(key, c));
        return key.toString().strip();
    }

    private static void append(StringBuilder key, int c) {
        switch (c) {
            case 'æ', 'ä' -> key.append(AE);
            case 'ø', 'ö', 'œ' -> key.append(OE);
            case 'å' -> key.append(AA);
            case 'ü' -> key.append('y');
            case 'ß' -> key.append("ss");
            case 'ð' -> key.append('d');
            case 'þ' -> key.append("th");
            case 'a' -> {
                if (endsWithSingleA(key)) {
                    key.setCharAt(key.length() - 1, AA);
                } else {
                    key.append('a');
                }
            }
            default -> appendPlain(key, c);
        }
    }

    private static boolean endsWithSingleA(StringBuilder key) {
        return key.length() > 0 && key.charAt(key.length() - 1) == 'a';
    }

    private static void appendPlain(StringBuilder key, int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return;
        }
        if (!Character.isLetterOrDigit(c)) {
            if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
            return;
        }
        String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        key.appendCodePoint(base.codePointAt(0));
    }
}
