package dk.bygpartnerskaber.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void danishExcelOpensItAndCalculatesNothing() throws IOException {
        StringBuilder file = new StringBuilder();
        Csv csv = new Csv(file);
        csv.row(List.of("Navn", "Noter", "Telefon"));
        csv.row(List.of("Ærø; \"Bibliotek\"", "to\nlinjer", "+45 12 34 56 78"));
        assertThat(file)
                .hasToString("\ufeffNavn;Noter;Telefon\r\n"
                        + "\"Ærø; \"\"Bibliotek\"\"\";\"to\nlinjer\";'+45 12 34 56 78\r\n");
    }
}
