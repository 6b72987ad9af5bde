package dk.bygpartnerskaber.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TextErasureTest {
    private final TestDatabase database;

    TextErasureTest(TestDatabase.Kind kind) {
        database = TestDatabase.fresh(kind);
        database.execute("CREATE TABLE tst_note (id VARCHAR(36), title VARCHAR(100), text VARCHAR(100))");
        database.execute("INSERT INTO tst_note VALUES ('1', 'Møde med ÅSE Bo', 'Ring til åse bo (ab@x.dk) eller Åse')");
        database.execute("INSERT INTO tst_note VALUES ('2', 'Møde', NULL)");
    }

    private int erase(String... texts) {
        return database.transactions()
                .write(connection -> TextErasure.in(connection, "tst_note", List.of(texts), "title", "text"));
    }

    @Test
    void takesTheTextsOutInAnyCaseAndLeavesTheRest() {
        assertThat(erase("Åse", "Åse Bo", "ab@x.dk")).isEqualTo(2);

        assertThat(database.value("SELECT title FROM tst_note WHERE id = '1'")).isEqualTo("Møde med …");
        assertThat(database.value("SELECT text FROM tst_note WHERE id = '1'")).isEqualTo("Ring til … (…) eller …");
        assertThat(database.value("SELECT title FROM tst_note WHERE id = '2'")).isEqualTo("Møde");
    }

    @Test
    void nothingIsTakenOutForNoTexts() {
        assertThat(erase()).isZero();
        assertThat(erase(" ", "")).isZero();
    }
}
