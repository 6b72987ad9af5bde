package dk.bygpartnerskaber.platform.mail.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When Monday mails go out: from an hour of a day of the week, in Denmark, until the end of the day after. */
record MondayHours(DayOfWeek day, LocalTime from) {
    private static final Logger LOG = LoggerFactory.getLogger(MondayHours.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final MondayHours USUAL = new MondayHours(DayOfWeek.MONDAY, LocalTime.of(7, 0));
    private static final int DAYS = 2;

    static MondayHours of(MailConfig config) {
        try {
            return new MondayHours(
                    config.mondayDay().isBlank()
                            ? USUAL.day
                            : DayOfWeek.valueOf(config.mondayDay().strip().toUpperCase(Locale.ROOT)),
                    config.mondayHour().isBlank()
                            ? USUAL.from
                            : LocalTime.of(Integer.parseInt(config.mondayHour().strip()), 0));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            LOG.warn(
                    "The Monday mail goes out on Monday at 7: in etc/{}.cfg, mondayDay must be a day such as monday, and"
                            + " mondayHour 0 to 23",
                    MailConfig.PID);
            return USUAL;
        }
    }

    /** The Monday whose mails are to go out at a moment; empty when it is not the time. */
    Optional<LocalDate> monday(Instant now) {
        LocalDate monday = now.atZone(ZONE).toLocalDate().with(TemporalAdjusters.previousOrSame(day));
        boolean begun = !now.isBefore(monday.atTime(from).atZone(ZONE).toInstant());
        boolean over = !now.isBefore(monday.plusDays(DAYS).atStartOfDay(ZONE).toInstant());
        return begun && !over ? Optional.of(monday) : Optional.empty();
    }

    /** The last day of the week that begins on the Monday. */
    static LocalDate lastDay(LocalDate monday) {
        return monday.plusDays(6);
    }
}
