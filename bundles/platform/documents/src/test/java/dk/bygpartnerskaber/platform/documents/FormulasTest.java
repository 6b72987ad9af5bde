package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12 34 56 78", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1"})
    void aCellThatASpreadsheetWouldCalculateIsDefusedAndReadAsItWas(String cell) {
        assertThat(Formulas.defused(cell)).isEqualTo("'" + cell);
        assertThat(Formulas.restored("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Roskilde", "", "'", "'s-Hertogenbosch"})
    void anyOtherStaysAsItIs(String cell) {
        assertThat(Formulas.defused(cell)).isEqualTo(cell);
        assertThat(Formulas.restored(cell)).isEqualTo(cell);
    }

    @Test
    void rowsThatAreTakenOutOfAListAreDefusedToo() {
        byte[] list = "navn;telefon\n=1+1;'+45 12 34 56 78\n".getBytes(StandardCharsets.UTF_8);

        assertThat(TableFile.open(list).rows().toList().get(0).cells()).containsExactly("=1+1", "+45 12 34 56 78");
        assertThat(TableExcerpt.of(list, Optional.empty(), "Hvorfor", Map.of(2, "=2"))
                        .content())
                .asString(StandardCharsets.UTF_8)
                .contains("'=1+1;'+45 12 34 56 78;'=2");
    }
}
