package dk.bygpartnerskaber.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Sheets of users as files. */
class UserFileTest {
    private static final List<String> HEADERS = List.of("Brugernavn", "Navn", "E-mail", "Roller");

    @Test
    void aTextStaysAsItIs() {
        String sheet = "mette;Mette Ø;m@bib.dk;Leder\nbo;Bo\n";

        assertThat(UserFile.text(sheet.getBytes(StandardCharsets.UTF_8))).isEqualTo(sheet);
        assertThat(UserFile.text(sheet.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(sheet);
        assertThat(UserFile.text(("\uFEFF" + sheet).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(sheet);
    }

    @Test
    void aWorkbookIsWhatPastingItWouldBe() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Brugere");
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
            }
            sheet.value(1, 0, "mette");
            sheet.value(1, 1, "Mette Ø");
            sheet.value(1, 3, "Leder, Læser");
        }

        assertThat(UserFile.text(out.toByteArray()).lines())
                .containsExactly("Brugernavn\tNavn\tE-mail\tRoller", "mette\tMette Ø\t\tLeder, Læser");
    }

    @Test
    void whatIsNeitherIsRefused() {
        assertThatThrownBy(() -> UserFile.text(new byte[] {0, 1, 2, 3}))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.fields().get(0).field()).isEqualTo("file"));
    }
}
