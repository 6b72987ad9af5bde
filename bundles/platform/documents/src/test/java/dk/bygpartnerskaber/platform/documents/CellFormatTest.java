package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as a Danish Excel shows them. */
class CellFormatTest {

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "0               | 12345678       | 12345678",
                "00000000        | 1234567        | 01234567",
                "0000            | 800            | 0800",
                "000\\-000       | 123456         | 123-456",
                "00 00 00 00     | 62522950       | 62 52 29 50",
                "\"+45 \"00 00 00 00 | 62522950   | +45 62 52 29 50",
                "## ## ## ##     | 1234567890     | 1234 56 78 90",
                "#,##0           | 1234567        | 1.234.567",
                "#,##0           | 999            | 999",
                "#,##0.00        | -1234.5        | -1.234,50",
                "0.00            | 0.005          | 0,01",
                "0.0#            | 2.5            | 2,5",
                "#               | 0              | ``",
                "#.##            | 0.5            | ,5",
                "0%              | 0.255          | 26%",
                "0.0%            | 0.255          | 25,5%",
                "0,              | 12345          | 12",
                "#,##0;(#,##0)   | -1500          | (1.500)",
                "0;-0;\"ingen\"  | 0              | ingen",
                "[Red]0.0        | 7              | 7,0",
                "[$kr.-406] #,##0 | 1500          | kr. 1.500",
                "#,##0\\ [$DKK]  | 1500           | 1.500 DKK",
                "dd-mm-yyyy      | 40040          | 15-08-2009",
                "dd/mm/yyyy      | 40040          | 15-08-2009",
                "dd\\/mm\\/yyyy | 40040          | 15/08/2009",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 40040 | 15. august 2009",
                "[$-F400]h:mm:ss\\ AM/PM | 0.75  | 18:00:00",
                "[$-409]m/d/yyyy | 40040          | 8/15/2009",
                "[$-409]mmmm d\\, yyyy | 40040    | August 15, 2009",
                "d. mmm yyyy     | 40040          | 15. aug 2009",
                "dddd d. mmmm    | 40040          | lørdag 15. august",
                "ddd             | 40040          | lø",
                "yyyy            | 40040          | 2009",
                "mmm-yy          | 40040          | aug-09",
                "hh:mm           | 40040.4375     | 10:30",
                "h:mm:ss         | 0.999999       | 0:00:00",
                "hh:mm:ss.000    | 0.5            | 12:00:00",
                "h:mm AM/PM      | 0.75           | 6:00 PM",
                "[h]:mm          | 1.5            | 36:00",
                "[mm]:ss         | 0.0423611111   | 61:00",
                "dd-mm-yyyy      | -1             | -1",
                "dd-mm-yyyy      | 1              | 01-01-1900",
                "dd-mm-yyyy      | 61             | 01-03-1900",
                "0.00E+00        | 1234.5         | 1234,5",
                "# ?/?           | 0.5            | 0,5",
                "[<100]0;0.0     | 12.5           | 12,5",
                "General         | 0.30000000000000004 | 0,3",
                "@               | 5              | ``",
            })
    void showsWhatExcelShows(String code, String number, String shown) {
        assertThat(CellFormat.of(code).show(number, false)).isEqualTo(shown);
    }

    @Property
    void wholeNumbersKeepTheirDigits(@ForAll long number) {
        assertThat(CellFormat.GENERAL.show(String.valueOf(number), false)).isEqualTo(String.valueOf(number));
    }

    @Property
    void leadingZerosFillUp(@ForAll @LongRange(min = 0, max = 99_999_999) long number) {
        assertThat(CellFormat.of("00000000").show(String.valueOf(number), false))
                .isEqualTo(String.format(Locale.ROOT, "%08d", number));
    }

    @Property
    void thousandsAndDecimalsAreThoseOfDenmark(
            @ForAll @BigRange(min = "-1e12", max = "1e12") @Scale(4) BigDecimal number) {
        String shown = CellFormat.of("#,##0.00").show(number.toPlainString(), false);

        assertThat(shown)
                .isEqualTo(String.format(Locale.forLanguageTag("da"), "%,.2f", number)
                        .replace("-0,00", "0,00"));
    }

    @Property
    void everyDayIsItself(@ForAll @IntRange(min = 61, max = 2_958_465) int day) {
        LocalDate date = LocalDate.of(1899, 12, 30).plusDays(day);
        assertThat(CellFormat.builtIn(14).show(String.valueOf(day), false))
                .isEqualTo(DateTimeFormatter.ofPattern("dd-MM-yyyy").format(date));
    }

    @Property
    void daysSince1904AreItself(@ForAll @IntRange(min = 0, max = 1_000_000) int day) {
        LocalDate date = LocalDate.of(1904, 1, 1).plus(day, ChronoUnit.DAYS);
        assertThat(CellFormat.of("yyyy-mm-dd").show(String.valueOf(day), true)).isEqualTo(date.toString());
    }

    @Property
    void noFormatBreaksAnything(@ForAll String code, @ForAll BigDecimal number) {
        assertThat(CellFormat.of(code).show(number.toString(), false)).isNotNull();
    }

    @Property(tries = 5000)
    void noFormatOfItsOwnSignsBreaksAnything(
            @ForAll
                    @CharRange(from = ' ', to = 'z')
                    @Chars({'0', '#', '.', ',', ';', '[', ']', '"', '\\', 'm', 'd', 'y', 'h', 's', '%'})
                    @StringLength(max = 12)
                    String code,
            @ForAll double number) {
        assertThat(CellFormat.of(code).show(String.valueOf(number), false)).isNotNull();
    }
}
