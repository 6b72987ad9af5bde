package dk.bygpartnerskaber.platform.documents;

import java.util.Locale;

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
        /** A part of a day or time: its letter so many times, or {@code am/pm}; in brackets when it is of a duration. */
        MOMENT,
        /** Shown as it is. */
        LITERAL
    }

    static FormatToken literal(String text) {
        return new FormatToken(Kind.LITERAL, text);
    }

    static FormatToken moment(String text) {
        return new FormatToken(Kind.MOMENT, text.toLowerCase(Locale.ROOT));
    }

    boolean isMoment(char letter) {
        return kind == Kind.MOMENT && (text.charAt(0) == letter || text.startsWith("[" + letter));
    }

    /** Whether a section asks for the names of English. */
    static boolean isEnglish(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return lower.contains("[$-409]") || lower.contains("[$-809]") || lower.contains("[$-en-");
    }
}
