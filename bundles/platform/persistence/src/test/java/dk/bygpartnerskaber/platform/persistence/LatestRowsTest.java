package dk.bygpartnerskaber.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LatestRowsTest {
    private final TestDatabase database;
    private final List<String> ids = new ArrayList<>();

    LatestRowsTest(TestDatabase.Kind kind) {
        database = TestDatabase.fresh(kind);
        database.execute("CREATE TABLE tst_row (id VARCHAR(36) PRIMARY KEY)");
        for (int i = 0; i < 5; i++) {
            ids.add(0, Ids.next());
            database.execute("INSERT INTO tst_row VALUES ('" + ids.get(0) + "')");
        }
    }

    private Page<String> page(Optional<String> cursor, boolean total) {
        PageRequest page = new PageRequest(2, cursor, total);
        return database.transactions().read(connection -> rows().page(connection, page));
    }

    private static LatestRows<String> rows() {
        return new LatestRows<>("id", "tst_row", "id", row -> row.getString("id"), id -> id);
    }

    @Test
    void pagesFollowEachOtherFromTheLatestRowToTheFirst() {
        List<String> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<String> page = page(cursor, false);
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(read).isEqualTo(ids);
        assertThat(read).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void aTotalIsCountedWhenAskedFor() {
        assertThat(page(Optional.empty(), true).total()).isEqualTo(OptionalLong.of(5));
        assertThat(page(Optional.empty(), false).total()).isEmpty();
    }

    @Test
    void aCursorThatIsNoneBeginsAnew() {
        assertThat(page(Optional.of("'"), false).items()).isEqualTo(ids.subList(0, 2));
    }

    @Test
    void conditionsNarrowTheListAndItsTotal() {
        PageRequest one = new PageRequest(1, Optional.empty(), true);
        Page<String> page = database.transactions().read(connection -> rows().where("id >= ?", ids.get(2))
                .given("id < ?", Optional.of(ids.get(0)))
                .given("id = ?", Optional.empty())
                .page(connection, one));
        assertThat(page.items()).containsExactly(ids.get(1));
        assertThat(page.next()).contains(ids.get(1));
        assertThat(page.total()).hasValue(2);
    }

    @Test
    void whatNoDatabaseCanHoldIsNowhere() {
        PageRequest first = new PageRequest(1, Optional.empty(), true);
        Page<String> page = database.transactions()
                .read(connection -> rows().where("id = ?", "\u0000").page(connection, first));
        assertThat(page.items()).isEmpty();
        assertThat(page.total()).hasValue(0);
    }
}
