package dk.bygpartnerskaber.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

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
                "15/8-2009|2009-08-15",
                "8-2009|2009-08",
                "15. 8. 2009|2009-08-15",
                "15. august 2009|2009-08-15",
                "den 15. august 2009|2009-08-15",
                "15 August 2009|2009-08-15",
                "2009-08|2009-08",
                "2009-08-15|2009-08-15"
            })
    void datesAreReadAsPeopleWriteThem(String typed, String date) {
        assertThat(WrittenDate.parse(typed)).map(PartialDate::toString).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sidste sommer",
                "09",
                "31.2.2009",
                "13.2009",
                "15.2009.8",
                "foo 2009",
                "13-2010",
                "2010-13",
                "0009",
                "20090815"
            })
    void whatIsNoDateIsRefused(String typed) {
        assertThat(WrittenDate.parse(typed)).isEmpty();
    }
}
