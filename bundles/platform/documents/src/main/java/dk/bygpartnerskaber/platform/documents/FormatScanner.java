package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.documents.FormatToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a number format's section apart. Used once. */
final class FormatScanner {
    private static final String DIGITS = "0#?";
    private static final String MOMENTS = "ymdhs";
    private static final String NOON = "am/pm";
    private static final String COMPARISONS = "<>=";

    private final String code;
    private final List<FormatToken> tokens = new ArrayList<>();
    private int position;

    FormatScanner(String code) {
        this.code = code;
    }

    /** Nothing when the section has what is not understood: conditions, exponents, fractions, other calendars. */
    Optional<List<FormatToken>> tokens() {
        while (position < code.length()) {
            Optional<FormatToken> token = token(Character.toLowerCase(code.charAt(position)));
            if (token.isEmpty()) {
                return Optional.empty();
            }
            tokens.add(token.get());
        }
        return isFraction() ? Optional.empty() : Optional.of(List.copyOf(tokens));
    }

    private Optional<FormatToken> token(char c) {
        if (code.regionMatches(true, position, NOON, 0, NOON.length())) {
            return Optional.of(FormatToken.moment(take(NOON.length())));
        }
        if (MOMENTS.indexOf(c) >= 0) {
            return Optional.of(FormatToken.moment(take(run(c))));
        }
        return switch (c) {
            case '"' -> Optional.of(FormatToken.literal(quoted()));
            // the next is shown
            case '\\' -> Optional.of(FormatToken.literal(take(2).substring(1)));
            // only the width of the next is, or it fills the cell
            case '_', '*' -> {
                take(2);
                yield Optional.of(FormatToken.literal(""));
            }
            case '[' -> bracketed();
            default -> Character.isLetter(c) ? Optional.empty() : Optional.of(sign(take(1)));
        };
    }

    /** The next characters, as far as there are so many. */
    private String take(int length) {
        int end = Math.min(code.length(), position + length);
        String taken = code.substring(position, end);
        position = end;
        return taken;
    }

    private int run(char letter) {
        int end = position;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
            end++;
        }
        return end - position;
    }

    private String quoted() {
        int close = code.indexOf('"', position + 1);
        String text = take((close < 0 ? code.length() : close + 1) - position);
        return text.replace("\"", "");
    }

    /** A duration, a currency or a language; what else stands in brackets, as colours do, is not shown. */
    private Optional<FormatToken> bracketed() {
        int close = code.indexOf(']', position);
        if (close < 0 || COMPARISONS.indexOf(code.charAt(position + 1)) >= 0) {
            return Optional.empty();
        }
        String text = take(close + 1 - position);
        if (text.toLowerCase(Locale.ROOT).matches("\\[(h+|m+|s+)]")) {
            return Optional.of(FormatToken.moment(text));
        }
        int dash = text.indexOf('-');
        boolean currency = text.startsWith("[$");
        return Optional.of(FormatToken.literal(currency ? text.substring(2, dash < 0 ? text.length() - 1 : dash) : ""));
    }

    private FormatToken sign(String text) {
        if (DIGITS.contains(text)) {
            return new FormatToken(Kind.DIGIT, text);
        }
        return switch (text.charAt(0)) {
            case '.' -> new FormatToken(Kind.POINT, text);
            case ',' -> new FormatToken(isBeforeDigit() ? Kind.THOUSANDS : Kind.SCALE, "");
            case '%' -> new FormatToken(Kind.PERCENT, text);
            case '/' -> new FormatToken(Kind.SLASH, text);
            // stands for a text
            case '@' -> FormatToken.literal("");
            default -> FormatToken.literal(text);
        };
    }

    private boolean isBeforeDigit() {
        return position < code.length() && DIGITS.indexOf(code.charAt(position)) >= 0;
    }

    /** Digits with a slash between them. */
    private boolean isFraction() {
        return has(Kind.SLASH) && has(Kind.DIGIT) && !has(Kind.MOMENT);
    }

    private boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }
}
