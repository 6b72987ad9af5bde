package dk.bygpartnerskaber.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.PersonalTexts;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people have typed loses the texts of who is forgotten. */
@OnBothDatabases
class ErasedTextsTest {
    private static final Actor DPO = new Actor("dpo", "Dorte", Set.of(Permission.PROTECT));
    private static final RecordRef ANNA = new RecordRef("person", "p1");
    private static final List<String> NAME = List.of("Anna \"Ås\" Holm");

    private final TestDatabase database;
    private final JdbcRemovals removals;
    private final ChangeLog changes;

    ErasedTextsTest(TestDatabase.Kind kind) {
        database = TestDatabase.fresh(kind).migrate("db/persistence.sql");
        removals = JdbcRemovalsTest.node(database);
        changes = new JdbcChangeLog(database.transactions(), Clock.systemUTC(), new SchemaReady("persistence"));
        database.execute("CREATE TABLE tst_note (id VARCHAR(36), version BIGINT, title VARCHAR(200) NOT NULL,"
                + " title_sort VARCHAR(200) NOT NULL, own_words VARCHAR(2000),"
                + " changed TIMESTAMP(6) WITH TIME ZONE)");
        note("1", "Anna \"Ås\" Holm", "ring til ANNA \"ÅS\" HOLM i dag");
        note("2", "Andet", "ingen");
        removals.declare(new Diary(database, "notes") {
            @Override
            public List<PersonalTexts> personalTexts() {
                return List.of(
                        PersonalTexts.of("note", "tst_note", "title", "own_words")
                                .deriving("title_sort"),
                        PersonalTexts.of("gone", "tst_gone", "text"));
            }
        });
    }

    private void note(String id, String title, String words) {
        database.execute("INSERT INTO tst_note (id, version, title, title_sort, own_words) VALUES ('" + id + "', 1, '"
                + title + "', 'anna }s holm', '" + words + "')");
    }

    private String value(String column, String id) {
        return database.value("SELECT " + column + " FROM tst_note WHERE id = '" + id + "'");
    }

    @Test
    void areFoundInModulesThatAreNotInstalledNow() {
        assertThat(removals.mentions(DPO, NAME))
                .containsExactly(
                        new Mention("notes", new RecordRef("note", "1"), "title", "Anna \"Ås\" Holm"),
                        new Mention(
                                "notes", new RecordRef("note", "1"), "ownWords", "ring til ANNA \"ÅS\" HOLM i dag"));
        assertThatThrownBy(() -> removals.mentions(new Actor("x", "X", Set.of(Permission.READ)), NAME))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void goFromThereAndTheRowsGetANewVersion() {
        removals.erased(DPO, ANNA, List.of("Anna \"Ås\" Holm", "Anna Ås Holm"));

        assertThat(value("title", "1")).isEqualTo("[slettet]");
        assertThat(value("title_sort", "1")).isEqualTo("[slettet]");
        assertThat(value("own_words", "1")).isEqualTo("ring til [slettet] i dag");
        assertThat(value("version", "1")).isEqualTo("2");
        assertThat(value("changed", "1")).isNotNull();
        assertThat(value("version", "2")).isEqualTo("1");
        assertThat(database.value("SELECT fields FROM plt_change WHERE record_id = '1'"))
                .isEqualTo("[{\"field\":\"ownWords\",\"before\":null,\"after\":null},"
                        + "{\"field\":\"title\",\"before\":null,\"after\":null}]");
    }

    @Test
    void goFromTheChangeLogWhichKeepsNoValuesOfThePerson() {
        changes.record(DPO, "register", ANNA, ChangeLog.Kind.CREATED, List.of(new FieldChange("title", null, "leder")));
        changes.record(
                DPO,
                "register",
                new RecordRef("team", "t"),
                ChangeLog.Kind.UPDATED,
                List.of(new FieldChange("aims", List.of("ro", "Anna \"Ås\" Holm"), "som Anna \"Ås\" Holms")));

        removals.erased(DPO, ANNA, NAME);

        assertThat(database.value("SELECT fields FROM plt_change WHERE record_id = 'p1'"))
                .isEqualTo("[{\"field\":\"title\",\"before\":null,\"after\":null}]");
        assertThat(database.value("SELECT fields FROM plt_change WHERE record_id = 't'"))
                .isEqualTo("[{\"field\":\"aims\",\"before\":[\"ro\"],\"after\":\"som [slettet]\"}]");
    }

    @Test
    void goWithTheAnswersThatWereKeptForTheRecord() {
        database.execute("INSERT INTO plt_idempotency (id, at, request_hash, status, location)"
                + " VALUES ('k', CURRENT_TIMESTAMP, 'h', 201, '/api/v1/people/p1')");

        removals.erased(DPO, ANNA, NAME);

        assertThat(database.value("SELECT COUNT(*) FROM plt_idempotency")).isEqualTo("0");
    }

    @Test
    void ofAPersonWhoIsDeletedTheLogKeepsNoValuesOfTheirOwnRecordOnly() {
        FieldChange title = new FieldChange("title", null, "Anna Holm");
        changes.record(DPO, "register", ANNA, ChangeLog.Kind.CREATED, List.of(title));
        changes.record(DPO, "register", new RecordRef("team", "t"), ChangeLog.Kind.CREATED, List.of(title));

        removals.unwrite(ANNA);

        assertThat(database.value("SELECT fields FROM plt_change WHERE record_id = 'p1'"))
                .isEqualTo("[{\"field\":\"title\",\"before\":null,\"after\":null}]");
        assertThat(database.value("SELECT fields FROM plt_change WHERE record_id = 't'"))
                .contains("Anna Holm");
    }

    @Test
    void aUserWhoIsForgottenHasNoNameInTheLog() {
        changes.record(
                new Actor("u", "Anna Holm", Set.of()),
                "register",
                new RecordRef("team", "t"),
                ChangeLog.Kind.UPDATED,
                List.of());

        removals.erased(DPO, new RecordRef("user", "u"), List.of());

        assertThat(database.value("SELECT actor_name FROM plt_change WHERE actor_id = 'u'"))
                .isEqualTo("Slettet bruger");
    }
}
