package dk.bygpartnerskaber.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A piece of a number format's section. */
record FormatToken(Kind kind, String text) {

    enum Kind {
        /** Room for a digit. */
        DIGIT,
        /** What decimals stand behind. */
        POINT,
        /** Thousands are parted. */
        THOUSANDS,
        /** Shown in thousands. */
        SCALE,
        PERCENT,
        /** Parts days as the machine does, and fractions. */
        SLASH,
        /** A part of a day or time: its letter so many times, or {@code AM/PM}; in brackets when it is of a duration. */
        MOMENT,
        /** Shown as it is. */
        LITERAL
    }

    private static final String DIGITS = "0#?";
    private static final String MOMENTS = "ymdhs";
    private static final String NOON = "am/pm";

    /** Nothing when the section has what is not understood. */
    static Optional<List<FormatToken>> read(String code) {
        List<FormatToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < code.length()) {
            char c = Character.toLowerCase(code.charAt(i));
            int end = i + 1;
            if (c == '"') {
                int close = code.indexOf('"', i + 1);
                end = close < 0 ? code.length() : close + 1;
                tokens.add(new FormatToken(Kind.LITERAL, code.substring(i + 1, Math.max(i + 1, end - 1))));
            } else if (c == '\\' || c == '_' || c == '*') {
                // the next is shown, or only its width, or it fills the cell
                end = Math.min(code.length(), i + 2);
                String shown = c == '\\' ? code.substring(i + 1, end) : "";
                tokens.add(new FormatToken(Kind.LITERAL, shown));
            } else if (c == '[') {
                int close = code.indexOf(']', i);
                if (close < 0 || "<>=".indexOf(code.charAt(i + 1)) >= 0) {
                    return Optional.empty();
                }
                end = close + 1;
                tokens.add(bracketed(code.substring(i + 1, close)));
            } else if (code.regionMatches(true, i, NOON, 0, NOON.length())) {
                end = i + NOON.length();
                tokens.add(new FormatToken(Kind.MOMENT, NOON));
            } else if (MOMENTS.indexOf(c) >= 0) {
                while (end < code.length() && Character.toLowerCase(code.charAt(end)) == c) {
                    end++;
                }
                tokens.add(new FormatToken(Kind.MOMENT, code.substring(i, end).toLowerCase(Locale.ROOT)));
            } else if (Character.isLetter(c)) {
                // General, exponents, calendars
                return Optional.empty();
            } else {
                tokens.add(sign(c, code, i));
            }
            i = end;
        }
        return isFraction(tokens) ? Optional.empty() : Optional.of(tokens);
    }

    private static FormatToken sign(char c, String code, int i) {
        if (DIGITS.indexOf(c) >= 0) {
            return new FormatToken(Kind.DIGIT, String.valueOf(c));
        }
        return switch (c) {
            case '.' -> new FormatToken(Kind.POINT, ".");
            case ',' -> {
                boolean between = i + 1 < code.length() && DIGITS.indexOf(code.charAt(i + 1)) >= 0;
                yield new FormatToken(between ? Kind.THOUSANDS : Kind.SCALE, "");
            }
            case '%' -> new FormatToken(Kind.PERCENT, "%");
            case '@' -> new FormatToken(Kind.LITERAL, "");
            case '/' -> new FormatToken(Kind.SLASH, "/");
            default -> new FormatToken(Kind.LITERAL, String.valueOf(c));
        };
    }

    /** A duration, a currency or a language; what else stands in brackets, as colours do, is not shown. */
    private static FormatToken bracketed(String inside) {
        String lower = inside.toLowerCase(Locale.ROOT);
        if (lower.matches("h+|m+|s+")) {
            return new FormatToken(Kind.MOMENT, "[" + lower + "]");
        }
        int dash = inside.indexOf('-');
        boolean currency = inside.startsWith("$");
        return new FormatToken(Kind.LITERAL, currency ? inside.substring(1, dash < 0 ? inside.length() : dash) : "");
    }

    /** Digits with a slash between them. */
    private static boolean isFraction(List<FormatToken> tokens) {
        return tokens.stream().anyMatch(token -> token.kind() == Kind.SLASH)
                && tokens.stream().anyMatch(token -> token.kind() == Kind.DIGIT)
                && tokens.stream().noneMatch(token -> token.kind() == Kind.MOMENT);
    }

    /** Whether the section asks for the names of English. */
    static boolean isEnglish(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return lower.contains("[$-409]") || lower.contains("[$-809]") || lower.contains("[$-en-");
    }

    boolean isMoment(char letter) {
        return kind == Kind.MOMENT && (text.charAt(0) == letter || text.startsWith("[" + letter));
    }
}
