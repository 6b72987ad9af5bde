package dk.bygpartnerskaber.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RichTextTest {
    private static String html(String text) {
        return RichText.html(text).markup();
    }

    @Test
    void linesAreKeptAndBlankOnesPartParagraphs() {
        assertThat(html("Hej\nLis\n \n\nVi ses")).isEqualTo("<p>Hej<br>Lis</p>\n<p>Vi ses</p>");
        assertThat(html(null)).isEmpty();
        assertThat(html(" \n ")).isEmpty();
    }

    @Test
    void listsAreLists() {
        assertThat(html("Vi tager:\n- kaffe\n- kage\nog går"))
                .isEqualTo("<p>Vi tager:</p><ul class=\"bullets\"><li>kaffe</li><li>kage</li></ul><p>og går</p>");
        assertThat(html("1. Først\n2) Så")).isEqualTo("<ol class=\"bullets\"><li>Først</li><li>Så</li></ol>");
        assertThat(html("-5 grader")).isEqualTo("<p>-5 grader</p>");
    }

    @Test
    void wordsCanBeStrongOrEmphasised() {
        assertThat(html("Det er **vigtigt**, _meget_."))
                .isEqualTo("<p>Det er <strong>vigtigt</strong>, <em>meget</em>.</p>");
        assertThat(html("3**4**5 og et_langt_navn og ** og __"))
                .isEqualTo("<p>3**4**5 og et_langt_navn og ** og __</p>");
    }

    @Test
    void addressesAreLinksUpToTheEndOfTheSentence() {
        assertThat(html("Se https://x.dk/a_b_c?d=1&e=2."))
                .isEqualTo("<p>Se <a href=\"https://x.dk/a_b_c?d=1&amp;e=2\" rel=\"noopener nofollow\">"
                        + "https://x.dk/a_b_c?d=1&amp;e=2</a>.</p>");
        assertThat(html("Skriv til lis@x.dk!"))
                .contains("<a href=\"mailto:lis@x.dk\" rel=\"noopener nofollow\">lis@x.dk</a>!");
        assertThat(html("javascript:alert(1) data:text/html,x")).doesNotContain("<a");
    }

    @Test
    void noMarkupOfOthersIsSent() {
        assertThat(html("<script>alert('1')</script> **<img src=x onerror=\"a\">** https://x.dk/\"onclick=\"a _<b>_"))
                .doesNotContain("<script", "<img", "<b>", "\"onclick");
    }

    @Test
    void oddTextsTakeNoTime() {
        for (String odd : new String[] {"*", "_", "**a", "_a ", "a@", "https://", "- ", "\n", "1.", "a."}) {
            String text = odd.repeat(20_000 / odd.length());
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> html(text));
        }
    }
}
