package dk.bygpartnerskaber.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class JdbcChangeLogTest {
    private static final Actor LIS = new Actor("u-1", "Lis Bo", Set.of());

    private final TestDatabase database;
    private final ChangeLog changes;

    JdbcChangeLogTest(TestDatabase.Kind kind) {
        database = TestDatabase.shared(kind, "db/persistence.sql");
        database.execute("DELETE FROM plt_change");
        Clock clock = Clock.fixed(Instant.parse("2026-03-29T01:30:00.123456789Z"), ZoneId.of("Europe/Copenhagen"));
        changes = new JdbcChangeLog(database.transactions(), clock, new SchemaReady("persistence"));
    }

    @Test
    void saysWhoChangedWhatFromWhatToWhat() {
        String id = Ids.next();

        changes.record(
                LIS,
                "register",
                new RecordRef("organisation", id),
                Kind.UPDATED,
                List.of(new FieldChange("name", "Rockmuseet", "Danmarks \"Rockmuseum\" 🎸")));

        assertThat(column("actor_id")).isEqualTo("u-1");
        assertThat(column("actor_name")).isEqualTo("Lis Bo");
        assertThat(column("module")).isEqualTo("register");
        assertThat(column("record_type")).isEqualTo("organisation");
        assertThat(column("record_id")).isEqualTo(id);
        assertThat(column("kind")).isEqualTo("UPDATED");
        assertThat(column("fields"))
                .isEqualTo("[{\"field\":\"name\",\"before\":\"Rockmuseet\","
                        + "\"after\":\"Danmarks \\\"Rockmuseum\\\" 🎸\"}]");
        assertThat(database.value("SELECT COUNT(*) FROM plt_change WHERE at BETWEEN"
                        + " TIMESTAMP WITH TIME ZONE '2026-03-29 01:30:00.123456+00:00' AND"
                        + " TIMESTAMP WITH TIME ZONE '2026-03-29 01:30:00.123457+00:00'"))
                .isEqualTo("1");
    }

    @Test
    void knowsTheLastChangeOfEachRecordByAModule() {
        changes.recordAll(LIS, "register", "person", Kind.CREATED, Map.of("p1", List.of(), "p2", List.of()));
        changes.recordAll(LIS, "register", "person", Kind.UPDATED, Map.of("p1", List.of()));
        changes.recordAll(LIS, "register", "organisation", Kind.DELETED, Map.of("p1", List.of()));
        changes.recordAll(LIS, "network", "person", Kind.DELETED, Map.of("p1", List.of(), "p3", List.of()));

        Map<String, String> latest = changes.latest("register", "person", List.of("p1", "p2", "p3"));

        assertThat(latest)
                .containsOnly(
                        entry("p1", database.value("SELECT id FROM plt_change WHERE kind = 'UPDATED'")),
                        entry(
                                "p2",
                                database.value(
                                        "SELECT id FROM plt_change WHERE kind = 'CREATED' AND record_id = 'p2'")));
    }

    @Test
    void disappearsWithTheTransactionThatMadeTheChange() {
        assertThatThrownBy(() -> database.transactions().write(c -> {
                    changes.record(LIS, "register", new RecordRef("organisation", "x"), Kind.CREATED, List.of());
                    throw ProblemException.forbidden();
                }))
                .isInstanceOf(ProblemException.class);

        assertThat(database.value("SELECT COUNT(*) FROM plt_change")).isEqualTo("0");
    }

    private String column(String name) {
        return database.value("SELECT " + name + " FROM plt_change");
    }
}
