package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programs that write a file for each contact. */
class JoinedCardsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static String card(String name) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nEND:VCARD";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static TableFile joined(byte[]... files) {
        return TableFile.open(JoinedCards.of(Arrays.asList(files)));
    }

    private static List<String> names(TableFile table) {
        return table.rows()
                .filter(row -> row.damage().isEmpty())
                .map(row -> row.cells().get(0))
                .toList();
    }

    @Test
    void eachFileIsReadInItsOwnEncoding() {
        TableFile table = joined(
                utf8(card("Søren Å")),
                utf8("\uFEFF" + card("Åse Ø")),
                card("Ægir Å").getBytes(WINDOWS),
                ("\uFEFF" + card("Ømme Æ")).getBytes(StandardCharsets.UTF_16LE),
                card("Bøje Åå").getBytes(StandardCharsets.UTF_16BE));

        assertThat(names(table)).containsExactly("Søren Å", "Åse Ø", "Ægir Å", "Ømme Æ", "Bøje Åå");
    }

    @Test
    void theContactsStandInTheOrderOfTheFilesWhateverLineBreaksEndThem() {
        TableFile table = joined(
                utf8(card("Bo") + "\n" + card("Ask") + "\r\n"), utf8(card("Dorte")), utf8(card("Carl") + "\n\n"));

        assertThat(table.format()).isEqualTo(TableFormat.CARDS);
        assertThat(names(table)).containsExactly("Bo", "Ask", "Dorte", "Carl");
    }

    @Test
    void aContactThatIsCutOffTakesNothingOfTheNextFileWithIt() {
        for (String end : List.of("NOTE:x", "PHOTO;ENCODING=b:abc", "NOTE;ENCODING=QUOTED-PRINTABLE:x=")) {
            TableFile table = joined(utf8("BEGIN:VCARD\r\nFN:Ida\r\n" + end), utf8(card("Bo")), utf8(card("Eva")));

            assertThat(names(table)).as(end).containsExactly("Bo", "Eva");
            assertThat(table.rows().flatMap(row -> row.damage().stream()))
                    .as(end)
                    .extracting(FieldProblem::code)
                    .containsExactly("import-card-open");
        }
    }

    @Test
    void contactsAreToldByTheirContent() {
        assertThat(JoinedCards.areIn(("\uFEFF\n" + card("Ida").toLowerCase()).getBytes(StandardCharsets.UTF_16BE)))
                .isTrue();
        assertThat(JoinedCards.areIn(utf8("navn;firma\nIda;Koret"))).isFalse();
        assertThat(JoinedCards.areIn(new byte[0])).isFalse();
        assertThat(JoinedCards.areIn(new byte[] {'P', 'K', 3, 4, 0, 0})).isFalse();
    }

    @Test
    void togetherTheyAreNoLargerThanOneFileMayBe() {
        byte[] half = Arrays.copyOf(utf8(card("Ida")), TableFile.MAX_BYTES / 2);
        Arrays.fill(half, card("Ida").length(), half.length, (byte) '\n');

        assertThat(joined(Arrays.copyOf(half, half.length - 100), half).rowCount())
                .isEqualTo(2);
        assertThatThrownBy(() -> JoinedCards.of(Collections.nCopies(3, half)))
                .isInstanceOf(ProblemException.class)
                .extracting(problem -> ((ProblemException) problem).code())
                .isEqualTo("too-large");
    }
}
