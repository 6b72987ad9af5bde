package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.WrittenDate;
import dk.bygpartnerskaber.platform.web.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({"2009,2009,2009", "2009-08,august 2009,August 2009", "2009-08-15,15. august 2009,15 August 2009"})
    void whatIsShownCanBeReadAgain(String date, String danish, String english) {
        PartialDate partial = PartialDate.parse(date).orElseThrow();
        assertThat(Dates.format(TestView.of(Messages.DANISH), partial)).isEqualTo(danish);
        assertThat(Dates.format(TestView.of(Messages.ENGLISH), partial)).isEqualTo(english);
        assertThat(WrittenDate.parse(danish)).contains(partial);
        assertThat(WrittenDate.parse(english)).contains(partial);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,-,''",
                "2009,-,fra 2009",
                "-,2009-08,til august~2009",
                "2009,2009,2009",
                "2010-03-01,2012-06-30,1.~marts~2010 – 30.~juni~2012"
            })
    void aPeriodBreaksNoneOfItsDates(String start, String end, String shown) {
        assertThat(Dates.period(TestView.of(Messages.DANISH), date(start), date(end)))
                .isEqualTo(shown.replace('~', '\u00a0'));
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }

    @Test
    void everyMonthCanBeReadAgainInBothLanguages() {
        for (int month = 1; month <= 12; month++) {
            PartialDate date = PartialDate.parse("2010-%02d".formatted(month)).orElseThrow();
            assertThat(WrittenDate.parse(Dates.format(TestView.of(Messages.DANISH), date)))
                    .contains(date);
            assertThat(WrittenDate.parse(Dates.format(TestView.of(Messages.ENGLISH), date)))
                    .contains(date);
        }
    }
}
