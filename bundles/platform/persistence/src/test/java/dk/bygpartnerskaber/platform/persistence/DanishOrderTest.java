package dk.bygpartnerskaber.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DanishOrderTest {
    private static void assertOrder(String... expected) {
        List<String> words = new ArrayList<>(List.of(expected));
        Collections.reverse(words);
        words.sort(Comparator.comparing(DanishOrder::key));
        assertThat(words).containsExactly(expected);
    }

    @Test
    void putsÆØÅBehindZ() {
        assertOrder("Zoo", "Ærø", "Øresund", "Århus");
    }

    @Test
    void readsDoubleAAsÅ() {
        assertOrder("Zoo", "Ømme", "Aalborg", "Ångstrøm");
        assertThat(DanishOrder.key("Aarhus")).isEqualTo(DanishOrder.key("Århus"));
    }

    @Test
    void goesWordByWord() {
        assertOrder("Ung Kultur", "Ung-Ung", "Ungdom");
    }

    @Test
    void putsDigitsBeforeLetters() {
        assertOrder("12 Tone", "3F Roskilde", "Ab");
    }

    @Test
    void takesUpperAndLowerCaseAndAccentsAlike() {
        assertThat(DanishOrder.key("CAFÉ Müller")).isEqualTo(DanishOrder.key("cafe myller"));
        assertThat(DanishOrder.key("Cafe\u0301")).isEqualTo(DanishOrder.key("Café"));
        assertThat(DanishOrder.key("x\u0301y")).isEqualTo("xy");
    }

    @Test
    void ignoresPunctuationAroundWords() {
        assertThat(DanishOrder.key("»Ud af boksen!«")).isEqualTo("ud af boksen");
        assertThat(DanishOrder.key(null)).isEmpty();
    }

    @Property(tries = 300)
    void fitsItsColumnWhateverTheText(@ForAll String text) {
        assertThat(DanishOrder.key(text).length()).isLessThanOrEqualTo(2 * text.length());
    }
}
