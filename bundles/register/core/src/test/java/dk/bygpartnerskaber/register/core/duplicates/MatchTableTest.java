package dk.bygpartnerskaber.register.core.duplicates;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.WellKnown;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever happens to records, the keys in the table are those that they have now, and no others. */
@OnBothDatabases
class MatchTableTest {
    private final WellKnown known;
    private final Register register;

    MatchTableTest(TestDatabase.Kind kind) {
        known = new WellKnown(kind);
        register = known.register;
    }

    private void assertKeys() {
        List<String> there = register.store.sqlRead(c -> Sql.list(
                c,
                "SELECT record_type, record_id, kind, match_key FROM reg_match_key",
                row -> row.getString(1) + row.getString(2) + row.getString(3) + row.getString(4)));
        PageRequest all = PageRequest.first(PageRequest.MAX_LIMIT);
        Stream<String> organisations = register.organisations.list(EDITOR, OrganisationQuery.all(all)).items().stream()
                .flatMap(each -> MatchKeys.of(each.details()).stream()
                        .map(key -> "organisation" + each.id() + key.kind() + key.key()));
        Stream<String> people = register.people.list(EDITOR, PersonQuery.all(all)).items().stream()
                .flatMap(each -> MatchKeys.of(each.details()).stream()
                        .map(key -> "person" + each.id() + key.kind() + key.key()));
        assertThat(there)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(organisations, people).toList());
    }

    @Test
    void keysFollowWhatIsWritten() {
        assertKeys();
        Organisation theatre = register.organisations.update(
                EDITOR,
                known.theatre.id(),
                known.theatre.version(),
                known.theatre.details().toBuilder()
                        .name("Scenen i byen")
                        .email("scenen@byen.dk")
                        .build());
        register.people.update(
                EDITOR,
                known.aase.id(),
                known.current().version(),
                known.current().details().toBuilder().phones(List.of()).build());
        assertKeys();

        register.organisations.delete(CURATOR, theatre.id(), theatre.version());
        register.people.delete(CURATOR, known.aase.id(), known.current().version());
        assertKeys();
    }

    @Test
    void keysFollowAMergeAndItsUndo() {
        Organisation other = register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Teatret A. Sørbæk").cvr("10150817").build());
        Person twin = register.people.create(
                EDITOR,
                PersonDetails.builder("Aase Sørbæk")
                        .emails(List.of("aase@theatre.dk"))
                        .roles(List.of(PersonRole.of(other.id(), "leder")))
                        .build());
        Merge organisations = merge("organisation", other.id(), known.theatre.id());
        Merge people = merge("person", twin.id(), known.aase.id());
        assertKeys();

        register.merges.undo(CURATOR, people.id());
        register.merges.undo(CURATOR, organisations.id());
        assertKeys();
    }

    private Merge merge(String type, String from, String into) {
        MergeOrder order = new MergeOrder(type, from, into, Map.of());
        var preview = register.merges.preview(CURATOR, order);
        return register.merges.merge(
                CURATOR, order, preview.from().version(), preview.into().version());
    }

    @Test
    void anErasedPersonIsInNoKeyOfOthersEither() {
        Person colleague = register.people.create(
                EDITOR,
                PersonDetails.builder("Bo Holm")
                        .emails(List.of("aase@sorbaek.dk", "bo@holm.dk"))
                        .phones(List.of("20103040"))
                        .build());

        register.privacy.erase(DPO, known.aase.id(), known.current().version(), WellKnown.SUGGESTED);

        assertKeys();
        assertThat(register.people
                        .find(EDITOR, colleague.id())
                        .orElseThrow()
                        .details()
                        .emails())
                .containsExactly("bo@holm.dk");
    }

    @Test
    void recordsThatWereHereBeforeGetTheirKeysAndAreCompared() {
        Organisation twin = register.organisations.create(EDITOR, OrganisationDetails.named("Klitborg Biblioteker"));
        register.database.execute("DELETE FROM reg_match_key");
        register.database.execute("DELETE FROM reg_match_due");
        register.database.execute("INSERT INTO reg_match_due (id, record_type, record_id)"
                + " SELECT id, 'organisation', id FROM reg_organisation");
        register.database.execute(
                "INSERT INTO reg_match_due (id, record_type, record_id) SELECT id, 'person', id FROM reg_person");

        while (register.pairs.work()) {
            assertThat(register.count("reg_match_key")).isPositive();
        }

        assertKeys();
        assertThat(register.database.value("SELECT b_id FROM reg_match_pair")).isEqualTo(twin.id());
        assertThat(register.count("reg_match_due")).isZero();
    }

    @Test
    void nothingIsComparedWhileAnImportHoldsItsRecords() {
        register.database.execute(
                "INSERT INTO reg_import (id, owner_id, kind, file_name, stage, row_count, layout, created)"
                        + " VALUES ('i', 'u', 'people', 'x.csv', 'CONFIRMED', 1, 'l', CURRENT_TIMESTAMP)");
        long due = register.count("reg_match_due");
        assertThat(due).isPositive();
        register.store.sql(c -> {
            Sql.update(c, "UPDATE reg_import SET stage = stage WHERE id = 'i'");
            assertThat(CompletableFuture.supplyAsync(register.pairs::work).join())
                    .isFalse();
            return null;
        });
        assertThat(register.count("reg_match_due")).isEqualTo(due);

        assertThat(register.pairs.work()).isTrue();
        assertThat(register.count("reg_match_due")).isLessThan(due);
    }
}
