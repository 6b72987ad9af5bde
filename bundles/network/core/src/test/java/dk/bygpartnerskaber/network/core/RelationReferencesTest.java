package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.TeamDetails;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of relations when the records that they join go, become one, and become two again. */
@OnBothDatabases
class RelationReferencesTest {
    private final Network network;
    private final RecordRef library;
    private final RecordRef museum;

    RelationReferencesTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
        library = network.library("Klitborg Bibliotek");
        museum = network.organisation("Danmarks Rockmuseum");
    }

    private Relation relation(RecordRef ours, RecordRef theirs, String partnership, RelationStage stage) {
        Standing standing = Standing.of(stage, PartialDate.parse("2020").orElseThrow())
                .towards("Noget sammen")
                .because("Sådan er det");
        return network.relations.create(EDITOR, new RelationDetails(ours, theirs, partnership), standing);
    }

    private List<String> stages(RecordRef record) {
        return network.relations.of(READER, record).stream()
                .map(one -> one.standing().stage().code())
                .toList();
    }

    private Merge merge(RecordRef from, RecordRef into) {
        return network.register.merges.merge(
                CURATOR, new MergeOrder(from.type(), from.id(), into.id(), Map.of()), 1, 1);
    }

    @Test
    void ofTwoOrganisationsThatBecomeOneTheRelationsDoSoTooAndAreTwoAgainAfterwards() {
        RecordRef same = network.organisation("Rockmuseet");
        Relation kept = relation(library, museum, null, RelationStage.MARRIAGE);
        Relation moved = relation(library, same, null, RelationStage.GLANCE);

        Merge merge = merge(same, museum);
        assertThat(stages(museum)).containsExactly("marriage");
        assertThat(network.relations.history(READER, kept.id())).hasSize(2);

        network.register.merges.undo(CURATOR, merge.id());
        assertThat(stages(museum)).containsExactly("marriage");
        assertThat(stages(same)).containsExactly("glance");
        assertThat(network.relations.history(READER, kept.id())).hasSize(1);
        assertThat(network.relations.find(READER, moved.id()).orElseThrow().details())
                .isEqualTo(moved.details());
    }

    @Test
    void aRelationThatOnlyOneOfTheTwoHadBelongsToTheOther() {
        RecordRef same = network.organisation("Rockmuseet");
        relation(library, same, null, RelationStage.DATE);

        Merge merge = merge(same, museum);
        assertThat(stages(museum)).containsExactly("date");

        network.register.merges.undo(CURATOR, merge.id());
        assertThat(stages(museum)).isEmpty();
        assertThat(stages(same)).containsExactly("date");
    }

    @Test
    void whoLookedAfterARelationIsTheOneWhoTheyBecome() {
        String lis = network.person("Lis Bo", library);
        String again = network.person("Lis Boh", library);
        Relation owned = network.relations.create(
                EDITOR,
                new RelationDetails(library, museum, null).ownedBy(lis),
                Standing.of(RelationStage.GLANCE, null).by(lis));

        Merge merge = merge(new RecordRef("person", lis), new RecordRef("person", again));
        Relation after = network.relations.find(READER, owned.id()).orElseThrow();
        assertThat(after.details().owner()).isEqualTo(again);
        assertThat(after.standing().decidedBy()).isEqualTo(again);

        network.register.merges.undo(CURATOR, merge.id());
        Relation back = network.relations.find(READER, owned.id()).orElseThrow();
        assertThat(back.details().owner()).isEqualTo(lis);
        assertThat(back.standing().decidedBy()).isEqualTo(lis);
    }

    @Test
    void withoutTheOtherSideARelationGoes() {
        Relation relation = relation(library, museum, null, RelationStage.MARRIAGE);
        network.register.organisations.delete(CURATOR, museum.id(), 1);
        assertThat(network.relations.find(READER, relation.id())).isEmpty();
    }

    @Test
    void withoutItsPartnershipItGoesOnInGeneral() {
        String festival = network.register
                .partnerships
                .create(
                        EDITOR,
                        PartnershipDetails.builder("Festival")
                                .partners(List.of(museum.id()))
                                .build())
                .id();
        Relation about = relation(library, museum, festival, RelationStage.DATE);
        network.register.partnerships.delete(CURATOR, festival, 1);
        assertThat(network.relations.find(READER, about.id()).orElseThrow().details())
                .isEqualTo(new RelationDetails(library, museum, null));
    }

    @Test
    void withoutItsTeamItGoesOnWithTheLibraryOfTheTeamAndWhatThatHadAlreadyKeepsBothHistories() {
        String team = network.register
                .teams
                .create(EDITOR, new TeamDetails("Børneteamet", null, null, null, null))
                .id();
        Relation ours = relation(library, museum, null, RelationStage.MARRIAGE);
        relation(new RecordRef("team", team), museum, null, RelationStage.DATE);

        network.register.teams.delete(CURATOR, team, 1);

        assertThat(network.relations.of(READER, museum))
                .extracting(Relation::id)
                .containsExactly(ours.id());
        assertThat(network.relations.history(READER, ours.id())).hasSize(2);
    }
}
