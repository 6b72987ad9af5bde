package dk.bygpartnerskaber.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12 34 56 78", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void aCellThatASpreadsheetWouldCalculateIsDefused(String cell) {
        assertThat(Csv.defused(cell)).isEqualTo("'" + cell);
    }

    @Test
    void danishExcelOpensIt() throws IOException {
        StringBuilder file = new StringBuilder();
        Csv csv = new Csv(file);
        csv.row(List.of("Navn", "Noter"));
        csv.row(List.of("Ærø; \"Bibliotek\"", "to\nlinjer"));
        assertThat(file).hasToString("\ufeffNavn;Noter\r\n\"Ærø; \"\"Bibliotek\"\"\";\"to\nlinjer\"\r\n");
    }

    @Test
    void plainTextStaysPlain() {
        assertThat(Csv.defused("Roskilde")).isEqualTo("Roskilde");
        assertThat(Csv.defused("")).isEmpty();
    }
}
