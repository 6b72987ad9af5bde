package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NoteTextTest {
    @Test
    void plainTextStaysAsItIs() {
        for (String text :
                new String[] {"Hej\n\n- kaffe\n  2 < 3 & 4 > 1", "Fra: Lis <lis@x.dk>", "et_langt_navn", ""}) {
            assertThat(NoteText.of(text)).isEqualTo(text);
        }
        assertThat(NoteText.of(null)).isNull();
    }

    @Test
    void markupBecomesMarks() {
        assertThat(NoteText.of(
                        "<p>Kære <strong>Lis &amp; Bo</strong></p><p>Det er <em>meget</em> s&aelig;rligt:<br>se her</p>"
                                + "<ol><li>først</li><li>så</li></ol><ul><li>kaffe</li></ul>"))
                .isEqualTo("Kære **Lis & Bo**\n\nDet er _meget_ særligt:\nse her\n\n1. først\n2. så\n\n- kaffe");
    }

    @Test
    void linksKeepTheirAddressesWhenTheseLeadSomewhereHarmless() {
        assertThat(NoteText.of("<p>Se <a href=\"https://x.dk/a\" onclick=\"x()\">planen</a>,"
                        + " <a href=\"https://x.dk/b\">https://x.dk/b</a>, <a href=\"javascript:x()\">her</a>"
                        + " eller <a href=\"mailto:lis@x.dk\">Lis</a></p>"))
                .isEqualTo("Se planen (https://x.dk/a), https://x.dk/b, her eller Lis (lis@x.dk)");
    }

    @Test
    void nothingIsLeftOfWhatRunsOrHides() {
        assertThat(NoteText.of("<script>alert(1)</script><style>p{}</style><p style='x' onclick=\"y\">Hej"
                        + "<img src=x onerror=z><iframe src=//x></iframe><!-- skjult --> du</p>"))
                .isEqualTo("Hej du");
    }

    /** Erasure finds names as words. */
    @Test
    void noWordIsParted() {
        assertThat(NoteText.of("<p>L<strong>i</strong>s <b>B</b>o og <strong> Per </strong>, <b><i>Ida</i></b>"
                        + "<b></b> <b>a<br>b</b></p>"))
                .isEqualTo("Lis Bo og **Per** , _Ida_ a\nb");
    }

    @Test
    void oddMarkupTakesNoTime() {
        for (String odd :
                new String[] {"<b>a</b>", "<b>", "</b>", "<a href='https://x'>", "<ol><li>", "<br>", "<", "<b>a</b> "
                }) {
            String text = "<p></p>" + odd.repeat(150_000 / odd.length());
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> NoteText.of(text));
        }
    }
}
