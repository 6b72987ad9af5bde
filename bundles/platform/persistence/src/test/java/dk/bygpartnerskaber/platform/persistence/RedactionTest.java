package dk.bygpartnerskaber.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    private static final Redaction ANNA =
            Redaction.of(List.of("Anna Sø-Ågård", "Anna Sø-Ågård Holm", "anna@holm.dk", "+45 20 10 30 40", "  "));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ring til Anna Sø-Ågård først          | Ring til [slettet] først
            ANNA  SØ-ÅGÅRD HOLM ringer            | [slettet] ringer
            Anna Sø-Ågårds mappe                  | [slettet] mappe
            anna soe-aagaard                      |
            skriv til ANNA@HOLM.DK.               | skriv til [slettet].
            tlf. 20103040 eller 2010 3040         | tlf. [slettet] eller [slettet]
            tlf. 0045 20-10-30-40                 | tlf. [slettet]
            mød **Anna** _Sø-Ågård_ nu            | mød **[slettet]_ nu
            Susanna Sø-Ågård                      | Susanna Sø-Ågård
            120103040                             | 120103040
            Anna Søgård                           | Anna Søgård
            """)
    void takesOutWholeWordsHoweverTheyAreWritten(String text, String rest) {
        assertThat(ANNA.apply(text)).isEqualTo(rest);
        assertThat(ANNA.isIn(text)).isEqualTo(!text.equals(rest));
    }

    @Test
    void columnsForSortingAndSearchingLoseThemToo() {
        assertThat(ANNA.apply("vennerne af " + DanishOrder.key("Anna Sø-Ågård")))
                .isEqualTo("vennerne af [slettet]");
        assertThat(ANNA.apply("venner\nanna soe-aagaard\nmere")).isEqualTo("venner\nmere");
    }

    @Test
    void aNameThatALineBreakDividesGoesToo() {
        assertThat(ANNA.apply("spørg Anna\nSø-Ågård")).isEqualTo("spørg [slettet]");
    }

    @Test
    void whatAListLosesIsGone() {
        Object plain = Map.of("emails", Arrays.asList("anna@holm.dk", "post@holm.dk"), "open", true);

        assertThat(ANNA.applyPlain(plain)).isEqualTo(Map.of("emails", List.of("post@holm.dk"), "open", true));
    }

    @Test
    void idsAreNoPhoneNumbers() {
        String id = "019ab123-2010-7040-8000-201030402010";

        assertThat(Redaction.of(List.of("20107040")).applyPlain(id)).isEqualTo(id);
    }

    @Test
    void anExcerptShowsTheWordsAround() {
        String text = "x".repeat(100) + " Anna Sø-Ågård " + "😀".repeat(100);

        assertThat(ANNA.excerpt(text)).hasValueSatisfying(excerpt -> assertThat(excerpt)
                .startsWith("…x")
                .contains(" Anna Sø-Ågård ")
                .endsWith("😀…"));
    }

    @Test
    void withoutTextsNothingIsFound() {
        assertThat(Redaction.of(List.of(" ")).isIn("alt")).isFalse();
        assertThat(Redaction.of(List.of()).apply("alt")).isEqualTo("alt");
    }
}
