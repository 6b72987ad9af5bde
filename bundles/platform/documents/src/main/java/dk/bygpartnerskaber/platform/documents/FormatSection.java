package dk.bygpartnerskaber.platform.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One of the sections of a number format: for numbers of one sign. */
final class FormatSection {
    private final boolean moment;
    private final NumberFormat numbers;
    private final MomentFormat moments;

    private FormatSection(List<FormatToken> tokens, boolean english) {
        moment = tokens.stream().anyMatch(token -> token.kind() == FormatToken.Kind.MOMENT);
        numbers = new NumberFormat(tokens);
        moments = new MomentFormat(tokens, english);
    }

    /** Nothing when it has what is not understood. */
    static Optional<FormatSection> of(String code) {
        return new FormatScanner(code).tokens().map(tokens -> new FormatSection(tokens, FormatToken.isEnglish(code)));
    }

    boolean isMoment() {
        return moment;
    }

    String show(Moments.Moment when) {
        return moments.show(when);
    }

    String show(BigDecimal number) {
        return numbers.show(number);
    }
}
