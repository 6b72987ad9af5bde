package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.register.api.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2009|2009",
                "aug. 2009|2009-08",
                "August 2009|2009-08",
                "maj 2010|2010-05",
                "May 2010|2010-05",
                "marts 2010|2010-03",
                "okt 2010|2010-10",
                "October 2010|2010-10",
                "8.2009|2009-08",
                "08/2009|2009-08",
                "15.8.2009|2009-08-15",
                "15-08-2009|2009-08-15",
                "15/8 2009|2009-08-15",
                "15. 8. 2009|2009-08-15",
                "15. august 2009|2009-08-15",
                "den 15. august 2009|2009-08-15",
                "15 August 2009|2009-08-15",
                "2009-08|2009-08",
                "2009-08-15|2009-08-15"
            })
    void datesAreReadAsPeopleWriteThem(String typed, String date) {
        assertThat(Dates.parse(typed)).map(PartialDate::toString).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sidste sommer", "09", "31.2.2009", "13.2009", "15.2009.8", "foo 2009", "0009", "20090815"})
    void whatIsNoDateIsRefused(String typed) {
        assertThat(Dates.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2009,2009,2009", "2009-08,august 2009,August 2009", "2009-08-15,15. august 2009,15 August 2009"})
    void whatIsShownCanBeReadAgain(String date, String danish, String english) {
        PartialDate partial = PartialDate.parse(date).orElseThrow();
        assertThat(Dates.format(TestView.of(Messages.DANISH), partial)).isEqualTo(danish);
        assertThat(Dates.format(TestView.of(Messages.ENGLISH), partial)).isEqualTo(english);
        assertThat(Dates.parse(danish)).contains(partial);
        assertThat(Dates.parse(english)).contains(partial);
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
            assertThat(Dates.parse(Dates.format(TestView.of(Messages.DANISH), date)))
                    .contains(date);
            assertThat(Dates.parse(Dates.format(TestView.of(Messages.ENGLISH), date)))
                    .contains(date);
        }
    }
}
