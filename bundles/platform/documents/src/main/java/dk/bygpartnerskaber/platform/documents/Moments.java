package dk.bygpartnerskaber.platform.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Moments as workbooks count them: in days since 1900, or since 1904. */
final class Moments {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate IN_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    // the last day of 9999
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    // Excel counts a 29 February 1900, which never was
    private static final int NO_SUCH_DAY = 60;

    private Moments() {}

    /** Nothing for a number that is none. */
    static Optional<Moment> of(BigDecimal days, boolean from1904) {
        if (days.signum() < 0 || days.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        long seconds = days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long whole = seconds / 86_400;
        LocalDate first = from1904 ? IN_1904 : BEFORE_1900;
        boolean early = !from1904 && whole < NO_SUCH_DAY;
        LocalDateTime time =
                first.plusDays(early ? whole + 1 : whole).atStartOfDay().plusSeconds(seconds % 86_400);
        return Optional.of(new Moment(time, seconds));
    }

    /** @param seconds since the first day, for formats of durations */
    record Moment(LocalDateTime time, long seconds) {}
}
