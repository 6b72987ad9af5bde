package dk.bygpartnerskaber.platform.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** One of the sections of a number format: for numbers of one sign. */
final class FormatSection {
    private final List<FormatToken> tokens;
    private final boolean moment;
    private final boolean english;

    private FormatSection(List<FormatToken> tokens, boolean moment, boolean english) {
        this.tokens = tokens;
        this.moment = moment;
        this.english = english;
    }

    /** Nothing when it has what is not understood. */
    static Optional<FormatSection> of(String code) {
        return FormatToken.read(code).map(tokens -> {
            boolean moment = tokens.stream().anyMatch(token -> token.kind() == FormatToken.Kind.MOMENT);
            return new FormatSection(tokens, moment, FormatToken.isEnglish(code));
        });
    }

    boolean isMoment() {
        return moment;
    }

    String show(Moments.Moment when) {
        return new MomentFormat(tokens, english).show(when);
    }

    String show(BigDecimal number) {
        BigDecimal value = number;
        int whole = 0;
        int zeros = 0;
        int decimals = 0;
        int needed = 0;
        boolean thousands = false;
        boolean behind = false;
        for (FormatToken token : tokens) {
            switch (token.kind()) {
                case DIGIT -> {
                    boolean zero = token.text().equals("0");
                    if (behind) {
                        decimals++;
                        needed = zero ? decimals : needed;
                    } else {
                        whole++;
                        zeros = zero || zeros > 0 ? zeros + 1 : 0;
                    }
                }
                case POINT -> behind = true;
                case THOUSANDS -> thousands = true;
                case SCALE -> value = value.movePointLeft(3);
                case PERCENT -> value = value.movePointRight(2);
                default -> {
                    // shown as it is
                }
            }
        }
        if (whole + decimals == 0) {
            // nothing but words
            return literals();
        }
        BigDecimal rounded = value.abs().setScale(decimals, RoundingMode.HALF_UP);
        String sign = value.signum() < 0 && rounded.signum() != 0 ? "-" : "";
        return sign + digits(rounded, whole, zeros, needed, thousands);
    }

    private String literals() {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.kind() == FormatToken.Kind.LITERAL ? token.text() : ""));
        return text.toString();
    }

    /** Puts the digits where the format has room for them; those before the first such place stand there too. */
    private String digits(BigDecimal value, int places, int zeros, int neededDecimals, boolean thousands) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : plain.substring(point + 1);
        if (whole.equals("0")) {
            whole = "";
        }
        whole = "0".repeat(Math.max(0, zeros - whole.length())) + whole;
        StringBuilder text = new StringBuilder();
        int place = 0;
        int decimal = 0;
        boolean behind = false;
        for (FormatToken token : tokens) {
            switch (token.kind()) {
                case DIGIT -> {
                    if (behind) {
                        if (decimal < neededDecimals || hasMore(decimals, decimal)) {
                            text.append(decimals.charAt(decimal));
                        }
                        decimal++;
                    } else {
                        int last = whole.length() - (places - place - 1);
                        int first = place == 0 ? 0 : last - 1;
                        for (int i = Math.max(0, first); i < last; i++) {
                            text.append(whole.charAt(i));
                            appendThousands(text, whole.length() - i - 1, thousands);
                        }
                        place++;
                    }
                }
                case POINT -> {
                    behind = true;
                    if (neededDecimals > 0 || hasMore(decimals, 0)) {
                        text.append(',');
                    }
                }
                case PERCENT -> text.append('%');
                case LITERAL, SLASH -> text.append(token.text());
                default -> {
                    // takes no room
                }
            }
        }
        return text.toString();
    }

    private static void appendThousands(StringBuilder text, int digitsBehind, boolean thousands) {
        if (thousands && digitsBehind > 0 && digitsBehind % 3 == 0) {
            text.append('.');
        }
    }

    private static boolean hasMore(String decimals, int from) {
        for (int i = from; i < decimals.length(); i++) {
            if (decimals.charAt(i) != '0') {
                return true;
            }
        }
        return false;
    }
}
