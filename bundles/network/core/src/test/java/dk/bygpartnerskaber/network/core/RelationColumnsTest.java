package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationQuery;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Levels and stages come in with the lists of partnerships, for each partner. */
@OnBothDatabases
class RelationColumnsTest {
    private final Network network;

    RelationColumnsTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
    }

    private static byte[] cases() {
        try (InputStream file = Register.class.getResourceAsStream("/demo/cases.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private TriedImport tried(byte[] file) {
        return network.register.upload(CURATOR, ImportKind.PARTNERSHIPS, "cases.csv", file);
    }

    private TriedImport imported(byte[] file) {
        return network.register.imported(CURATOR, tried(file).id(), false);
    }

    private List<Relation> all() {
        return network.relations
                .list(READER, RelationQuery.all(PageRequest.first(100)))
                .items();
    }

    /** Those with an organisation: where each stands, and where it has stood, the latest first. */
    private List<String> with(String name) {
        RecordRef organisation = network
                .register
                .organisations
                .list(READER, OrganisationQuery.text(name, PageRequest.first(10)))
                .items()
                .stream()
                .filter(one -> one.name().equals(name))
                .map(Organisation::id)
                .map(id -> new RecordRef("organisation", id))
                .findFirst()
                .orElseThrow();
        return network.relations.of(READER, organisation).stream()
                .filter(one -> one.details().theirs().equals(organisation))
                .map(one -> network.relations.history(READER, one.id()).stream()
                        .map(step -> step.standing().stage() == null
                                ? step.standing().level().code()
                                : step.standing().stage().code())
                        .collect(Collectors.joining(" < ")))
                .sorted()
                .toList();
    }

    @Test
    void eachPartnerStandsWhereTheListSays() {
        imported(cases());

        assertThat(with("Århus Took It")).containsExactly("divorce < marriage");
        assertThat(with("Den Grimmeste Festival")).containsExactly("date");
        assertThat(with("Museet for Samtidskunst")).containsExactly("partnership", "separation");
        assertThat(with("LYS/LYD")).containsExactly("engagement");
        assertThat(with("Interactive Spaces")).containsExactly("engagement");
        // of one partnership, one partner is closer than another
        assertThat(with("Roskilde Universitet")).containsExactly("divorce < partnership");
        assertThat(with("Dacapo A/S")).containsExactly("divorce < cooperation");
        assertThat(all())
                .filteredOn(one -> one.standing().stage() == RelationStage.ENGAGEMENT)
                .hasSize(3);
    }

    @Test
    void theSameListAgainChangesNothing() {
        imported(cases());
        List<Relation> before = all();

        assertThat(tried(cases()).planned()).allMatch(planned -> planned.action() == Action.UNCHANGED);
        imported(cases());

        assertThat(all()).isEqualTo(before);
    }

    @Test
    void whatAListBroughtGoesWithIt() {
        TriedImport first = imported(cases());
        network.register.undone(CURATOR, first.id());
        assertThat(all()).isEmpty();
    }

    private static byte[] list(String... rows) {
        return ("bibliotek;titel;partner;stadie;niveau\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aLaterListTakesAStepWhichItsUndoTakesBack() {
        imported(list("Bib;Rock;Rockmuseet;Kontakt;"));
        TriedImport second = imported(list("Bib;Rock;Rockmuseet;Enkelt aktivitet;Samarbejde"));
        assertThat(with("Rockmuseet")).containsExactly("date < glance");

        network.register.undone(CURATOR, second.id());

        assertThat(with("Rockmuseet")).containsExactly("glance");
    }

    @Test
    void anUnknownWordIsRejectedWithTheOnesThatThereAre() {
        TriedImport run = tried(list("Bib;Rock;Rockmuseet;gift;"));
        assertThat(run.rejected()).singleElement().satisfies(row -> assertThat(row.toString())
                .contains("relation.stage", "gift", "Prøveperiode"));
    }
}
