package dk.bygpartnerskaber.platform.documents;

import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook that its cells refer to by number. */
final class SharedTexts {
    /** How many different texts a workbook may have. */
    static final int MAX_TEXTS = 1_000_000;

    /** How many characters they may have together. */
    static final int MAX_CHARACTERS = 16 * 1024 * 1024;

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts of(XmlPart part) {
        SharedTexts shared = new SharedTexts();
        long characters = 0;
        while (part.next()) {
            if (part.starts("si")) {
                String text = text(part, "si");
                shared.texts.add(text);
                characters += text.length();
                if (shared.texts.size() > MAX_TEXTS || characters > MAX_CHARACTERS) {
                    throw Refusal.because("import-too-much-text");
                }
            }
        }
        return shared;
    }

    /** The text of an element that has begun: its runs, without the readings that go with Japanese ones. */
    static String text(XmlPart part, String element) {
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        while (part.next() && !part.ends(element)) {
            if (part.starts("rPh") || part.ends("rPh")) {
                reading = part.starts("rPh");
            } else if (part.starts("t")) {
                // what is too long stays longer than a cell may be, so that it is seen
                String run = part.text(TableFile.MAX_CELL + 1);
                if (!reading && text.length() <= TableFile.MAX_CELL) {
                    text.append(run);
                }
            }
        }
        text.setLength(Math.min(text.length(), TableFile.MAX_CELL + 1));
        return unescaped(text.toString());
    }

    /** Characters that XML does not know stand as {@code _x000D_}. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            if (i + 7 <= text.length() && text.startsWith("_x", i) && text.charAt(i + 6) == '_' && isHex(text, i + 2)) {
                plain.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 7;
            } else {
                plain.append(text.charAt(i));
                i++;
            }
        }
        return plain.toString();
    }

    private static boolean isHex(String text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    String get(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw Refusal.because("import-workbook-damaged");
        }
    }
}
