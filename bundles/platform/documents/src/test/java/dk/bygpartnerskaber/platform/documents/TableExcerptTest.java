package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableExcerptTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<Integer, String> THIRD = Map.of(3, "Sektoren er ukendt");

    private static TableExcerpt excerpt(byte[] content, Map<Integer, String> words) {
        return TableExcerpt.of(content, Optional.empty(), "Hvorfor", words);
    }

    private static List<List<String>> cells(TableExcerpt excerpt) {
        return TableFile.open(excerpt.content()).rows().map(TableRow::cells).toList();
    }

    @Test
    void aTextKeepsItsDelimiterAndItsEncoding() {
        byte[] list = "navn;sektor\nKoret;civil\n\"Ærø; havn\";grøn\n".getBytes(WINDOWS);

        TableExcerpt excerpt = excerpt(list, THIRD);

        assertThat(new String(excerpt.content(), WINDOWS))
                .isEqualToNormalizingNewlines("navn;sektor;Hvorfor\n\"Ærø; havn\";grøn;Sektoren er ukendt\n");
        assertThat(excerpt.contentType()).isEqualTo("text/csv; charset=windows-1252");
        assertThat(excerpt.extension()).isEqualTo("csv");
    }

    @Test
    void wordsWithLettersThatTheEncodingLacksMakeItUtf8WithAMark() {
        TableExcerpt excerpt = excerpt("navn\nKoret\nØen\n".getBytes(WINDOWS), Map.of(3, "→"));

        assertThat(new String(excerpt.content(), StandardCharsets.UTF_8)).startsWith("\uFEFFnavn");
        assertThat(cells(excerpt)).containsExactly(List.of("Øen", "→"));
    }

    @Test
    void aRowThatCannotBeToldApartIsItsText() {
        byte[] list = "navn;by\nKoret;Ribe\nA;B;C;D\n".getBytes(StandardCharsets.UTF_8);

        assertThat(cells(excerpt(list, Map.of(3, "For mange")))).containsExactly(List.of("A;B;C;D", "", "For mange"));
    }

    @Test
    void aWorkbookStaysOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out, "Ark", List.of("navn", "sektor"))) {
            workbook.row(List.of(Optional.of("Koret"), Optional.of("civil")));
            workbook.row(List.of(Optional.of("=1+1"), Optional.empty()));
        }

        TableExcerpt excerpt = excerpt(out.toByteArray(), THIRD);

        assertThat(excerpt.extension()).isEqualTo("xlsx");
        assertThat(TableFile.open(excerpt.content()).headers()).containsExactly("navn", "sektor", "Hvorfor");
        assertThat(cells(excerpt)).containsExactly(List.of("=1+1", "", "Sektoren er ukendt"));
    }

    @Test
    void contactsStayAsTheyAreWithAPropertyMore() {
        String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%s\r\nX-SOMETHING:x\r\nEND:VCARD\r\n";
        byte[] list = (card.formatted("Ida") + card.formatted("Bo")).getBytes(StandardCharsets.UTF_8);

        TableExcerpt excerpt = excerpt(list, Map.of(6, "To\nord"));

        assertThat(new String(excerpt.content(), StandardCharsets.UTF_8))
                .contains("FN:Bo\r\nX-SOMETHING:x\r\nX-BYG-REMARK:To ord\r\nEND:VCARD")
                .doesNotContain("Ida");
        assertThat(cells(excerpt)).hasSize(1);
    }
}
