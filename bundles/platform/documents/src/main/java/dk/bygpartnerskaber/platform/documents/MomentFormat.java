package dk.bygpartnerskaber.platform.documents;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Shows days, times and durations. */
final class MomentFormat {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final List<FormatToken> tokens;
    private final Locale language;

    MomentFormat(List<FormatToken> tokens, boolean english) {
        this.tokens = tokens;
        language = english ? Locale.ENGLISH : DANISH;
    }

    String show(Moments.Moment moment) {
        StringBuilder text = new StringBuilder();
        boolean seconds = false;
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (token.kind() == FormatToken.Kind.MOMENT) {
                text.append(part(moment, token, i));
                seconds = token.isMoment('s');
            } else if (token.kind() == FormatToken.Kind.POINT && seconds) {
                // parts of a second are left out, with the zeros that ask for them
                continue;
            } else if (token.kind() == FormatToken.Kind.POINT) {
                text.append('.');
            } else if (token.kind() == FormatToken.Kind.LITERAL) {
                text.append(token.text());
            } else if (token.kind() == FormatToken.Kind.SLASH) {
                text.append(language.equals(DANISH) ? '-' : '/');
            } else if (token.kind() == FormatToken.Kind.SCALE || token.kind() == FormatToken.Kind.THOUSANDS) {
                text.append(',');
            }
        }
        return text.toString().strip();
    }

    private String part(Moments.Moment moment, FormatToken token, int at) {
        LocalDateTime time = moment.time();
        String text = token.text();
        int width = text.length();
        return switch (text.charAt(0)) {
            case '[' -> duration(moment, text);
            case 'y' -> width <= 2 ? number(time.getYear() % 100, 2) : number(time.getYear(), 4);
            case 'd' -> day(time, width);
            case 'h' -> number(hasNoon() ? (time.getHour() + 11) % 12 + 1 : time.getHour(), Math.min(width, 2));
            case 's' -> number(time.getSecond(), Math.min(width, 2));
            case 'm' -> isMinutes(at) ? number(time.getMinute(), Math.min(width, 2)) : month(time, width);
            default -> time.getHour() < 12 ? "AM" : "PM";
        };
    }

    private static String duration(Moments.Moment moment, String text) {
        long amount = text.charAt(1) == 'h'
                ? moment.seconds() / 3600
                : text.charAt(1) == 'm' ? moment.seconds() / 60 : moment.seconds();
        return number(amount, text.length() - 2);
    }

    private String day(LocalDateTime time, int width) {
        if (width <= 2) {
            return number(time.getDayOfMonth(), width);
        }
        String name = time.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
        return width == 3 ? name.substring(0, language.equals(DANISH) ? 2 : 3) : name;
    }

    private String month(LocalDateTime time, int width) {
        if (width <= 2) {
            return number(time.getMonthValue(), width);
        }
        String name = time.getMonth().getDisplayName(TextStyle.FULL, language);
        return width == 3 ? name.substring(0, 3) : width == 5 ? name.substring(0, 1) : name;
    }

    private static String number(long value, int width) {
        String digits = String.valueOf(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private boolean hasNoon() {
        return tokens.stream().anyMatch(token -> token.isMoment('a'));
    }

    /** An m is a month, but behind hours and before seconds. */
    private boolean isMinutes(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (tokens.get(i).kind() == FormatToken.Kind.MOMENT) {
                if (tokens.get(i).isMoment('h')) {
                    return true;
                }
                break;
            }
        }
        for (int i = at + 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == FormatToken.Kind.MOMENT) {
                return tokens.get(i).isMoment('s');
            }
        }
        return false;
    }
}
