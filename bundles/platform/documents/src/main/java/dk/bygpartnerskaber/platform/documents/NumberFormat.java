package dk.bygpartnerskaber.platform.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Shows numbers: digits in the places of a format, with a comma before decimals and points between thousands. */
final class NumberFormat {
    private final List<FormatToken> whole;
    private final List<FormatToken> fraction;
    private final int places;
    private final int neededPlaces;
    private final int decimals;
    private final int neededDecimals;
    private final int power;
    private final boolean thousands;

    NumberFormat(List<FormatToken> tokens) {
        int point = 0;
        while (point < tokens.size() && tokens.get(point).kind() != FormatToken.Kind.POINT) {
            point++;
        }
        whole = tokens.subList(0, point);
        fraction = tokens.subList(point, tokens.size());
        String wholePlaces = places(whole);
        places = wholePlaces.length();
        neededPlaces = wholePlaces.indexOf('0') < 0 ? 0 : places - wholePlaces.indexOf('0');
        decimals = places(fraction).length();
        neededDecimals = places(fraction).lastIndexOf('0') + 1;
        power = 2 * count(tokens, FormatToken.Kind.PERCENT) - 3 * count(tokens, FormatToken.Kind.SCALE);
        thousands = count(tokens, FormatToken.Kind.THOUSANDS) > 0;
    }

    private static String places(List<FormatToken> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == FormatToken.Kind.DIGIT)
                .map(FormatToken::text)
                .collect(Collectors.joining());
    }

    private static int count(List<FormatToken> tokens, FormatToken.Kind kind) {
        return (int) tokens.stream().filter(token -> token.kind() == kind).count();
    }

    String show(BigDecimal number) {
        if (places + decimals == 0) {
            // nothing but words
            return whole("") + fraction("");
        }
        BigDecimal value = number.scaleByPowerOfTen(power).setScale(decimals, RoundingMode.HALF_UP);
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String before = point < 0 ? digits : digits.substring(0, point);
        String padded = before.equals("0") ? "" : before;
        return (value.signum() < 0 ? "-" : "")
                + whole("0".repeat(Math.max(0, neededPlaces - padded.length())) + padded)
                + fraction(point < 0 ? "" : digits.substring(point + 1));
    }

    /** Digits before the first place stand there too. */
    private String whole(String digits) {
        StringBuilder text = new StringBuilder();
        int place = 0;
        for (FormatToken token : whole) {
            if (token.kind() == FormatToken.Kind.DIGIT) {
                place++;
                int end = digits.length() - (places - place);
                for (int i = Math.max(0, place == 1 ? 0 : end - 1); i < end; i++) {
                    text.append(digits.charAt(i)).append(mark(digits.length() - i - 1));
                }
            } else {
                text.append(shown(token));
            }
        }
        return text.toString();
    }

    private String mark(int digitsBehind) {
        return thousands && digitsBehind > 0 && digitsBehind % 3 == 0 ? "." : "";
    }

    /** Zeros at the end stand only where the format needs them. */
    private String fraction(String digits) {
        int shown = digits.length();
        while (shown > neededDecimals && digits.charAt(shown - 1) == '0') {
            shown--;
        }
        StringBuilder text = new StringBuilder();
        int place = 0;
        for (FormatToken token : fraction) {
            if (token.kind() == FormatToken.Kind.POINT) {
                text.append(shown > 0 ? "," : "");
            } else if (token.kind() == FormatToken.Kind.DIGIT) {
                text.append(place < shown ? digits.substring(place, place + 1) : "");
                place++;
            } else {
                text.append(shown(token));
            }
        }
        return text.toString();
    }

    private static String shown(FormatToken token) {
        return switch (token.kind()) {
            case LITERAL, SLASH, PERCENT -> token.text();
            default -> "";
        };
    }
}
