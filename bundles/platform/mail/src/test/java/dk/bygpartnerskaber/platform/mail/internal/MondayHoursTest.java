package dk.bygpartnerskaber.platform.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MondayHoursTest {
    private final MondayHours usual = MondayHours.of(new Settings().config());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-22T23:30:00Z, ",
        "2026-11-23T05:59:59Z, ",
        "2026-11-23T06:00:00Z, 2026-11-23",
        "2026-11-24T22:59:59Z, 2026-11-23",
        "2026-11-24T23:00:00Z, ",
        "2026-11-29T22:00:00Z, ",
        "2026-11-30T06:00:00Z, 2026-11-30"
    })
    void mailsGoOutFromSevenOnMondayUntilTheEndOfTuesdayInDenmark(Instant now, LocalDate monday) {
        assertThat(usual.monday(now).orElse(null)).isEqualTo(monday);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // clocks went back on the Sunday before, and forward
        "2026-10-26T05:59:59Z, ",
        "2026-10-26T06:00:00Z, 2026-10-26",
        "2027-03-29T04:59:59Z, ",
        "2027-03-29T05:00:00Z, 2027-03-29"
    })
    void sevenIsSevenAlsoWhenTheClocksHaveJustChanged(Instant now, LocalDate monday) {
        assertThat(usual.monday(now).orElse(null)).isEqualTo(monday);
    }

    @Test
    void theWeekEndsOnItsSunday() {
        assertThat(MondayHours.lastDay(LocalDate.of(2026, 12, 28))).isEqualTo(LocalDate.of(2027, 1, 3));
    }

    @Test
    void theLibraryChoosesDayAndHour() {
        MondayHours chosen = MondayHours.of(new Settings()
                .with("mondayDay", "Sunday")
                .with("mondayHour", "18")
                .config());
        assertThat(chosen).isEqualTo(new MondayHours(DayOfWeek.SUNDAY, LocalTime.of(18, 0)));
    }

    @ParameterizedTest
    @CsvSource({"mondayDay, mandag", "mondayHour, 25", "mondayHour, syv"})
    void whatCannotBeUnderstoodLeavesItAtTheUsual(String key, String value) {
        assertThat(MondayHours.of(new Settings().with(key, value).config())).isEqualTo(usual);
    }
}
