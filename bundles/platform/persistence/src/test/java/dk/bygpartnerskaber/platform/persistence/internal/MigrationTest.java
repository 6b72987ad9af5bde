package dk.bygpartnerskaber.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MigrationTest {
    private final TestDatabase database;

    MigrationTest(TestDatabase.Kind kind) {
        database = TestDatabase.fresh(kind);
    }

    @Test
    void makesTheTablesOnceHoweverOftenItRuns() {
        database.migrate("db/test.sql");
        database.execute("INSERT INTO tst_word (word) VALUES ('partnerskab')");

        database.migrate("db/test.sql");

        assertThat(database.value("SELECT word FROM tst_word")).isEqualTo("partnerskab");
    }

    @Test
    void asksLiquibaseOnlyWhenTheChangelogIsAnotherThanLastTime() {
        database.migrate("db/test.sql");
        database.execute("UPDATE databasechangeloglock SET lockedby = 'Liquibase was not here'");

        database.migrate("db/test.sql");
        assertThat(database.value("SELECT lockedby FROM databasechangeloglock")).isEqualTo("Liquibase was not here");

        database.migrate("db/test-grown.sql");
        assertThat(database.value("SELECT lockedby FROM databasechangeloglock")).isNull();
    }

    @Test
    void appliesWhatANewerVersionAdds() {
        database.migrate("db/test.sql");

        database.migrate("db/test-grown.sql");

        database.execute("INSERT INTO tst_word (word, meaning) VALUES ('touch down', 'et møde')");
        assertThat(database.value("SELECT COUNT(*) FROM databasechangelog")).isEqualTo("2");
    }

    @Test
    void refusesAChangeSetThatWasAlteredAfterItHadBeenApplied() {
        database.migrate("db/test.sql");

        assertThatThrownBy(() -> database.migrate("db/test-altered.sql"))
                .rootCause()
                .hasMessageContaining("check sum");
    }

    @Test
    void keepsWhatWentBeforeAChangeSetThatFails() {
        assertThatThrownBy(() -> database.migrate("db/test-broken.sql")).isInstanceOf(IllegalStateException.class);

        database.migrate("db/test-grown.sql");
        assertThat(database.value("SELECT COUNT(*) FROM tst_word")).isEqualTo("0");
    }

    @Test
    void isNotBlockedByTheLockOfAKilledProcess() {
        database.migrate("db/test.sql");
        database.execute("UPDATE databasechangeloglock SET locked = TRUE, lockgranted = CURRENT_TIMESTAMP,"
                + " lockedby = 'a node that was killed'");

        database.migrate("db/test-grown.sql");

        assertThat(database.value("SELECT COUNT(*) FROM databasechangelog")).isEqualTo("2");
    }

    @Test
    void twoModulesStartingAtOnceMigrateOneAfterTheOther() {
        List<CompletableFuture<Void>> both = Stream.of("db/test.sql", "db/persistence.sql")
                .map(changelog -> CompletableFuture.runAsync(() -> database.migrate(changelog)))
                .toList();
        both.forEach(CompletableFuture::join);

        assertThat(database.value("SELECT COUNT(*) FROM plt_change")).isEqualTo("0");
        assertThat(database.value("SELECT COUNT(*) FROM tst_word")).isEqualTo("0");
    }
}
