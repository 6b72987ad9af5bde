package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ActivityStepsTest {
    private final Network network;
    private final RecordRef library;
    private final RecordRef museum;
    private final String festival;

    ActivityStepsTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
        network.register.setNow("2026-11-23T08:00:00Z");
        library = network.library("Klitborg Bibliotek");
        museum = network.organisation("Danmarks Rockmuseum");
        festival = network.register
                .partnerships
                .create(
                        EDITOR,
                        PartnershipDetails.builder("Festival")
                                .library(library.id())
                                .partners(List.of(museum.id()))
                                .build())
                .id();
    }

    private Relation relation(String matter, RelationLevel level, RelationStage stage) {
        return network.relations.create(
                EDITOR,
                new RelationDetails(library, museum, matter),
                Standing.of(level, stage, date("2026-03")).because("Sådan er det"));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private Standing afterActivity(Relation relation, String day) {
        network.register.activities.create(
                EDITOR, ActivityDetails.titled(festival, "Julekoncert", day == null ? null : date(day)));
        network.follow();
        return network.relations.find(READER, relation.id()).orElseThrow().standing();
    }

    @Test
    void anActivityLiftsMereContactOnceAndSaysWhy() {
        Relation relation = relation(festival, null, RelationStage.GLANCE);
        Standing now = afterActivity(relation, "2026-10-09");
        assertThat(now)
                .isEqualTo(Standing.of(RelationStage.DATE, date("2026-10-09")).because("Aktivitet: Julekoncert"));
        afterActivity(relation, "2026-11-01");
        assertThat(network.relations.history(READER, relation.id())).hasSize(2);
    }

    @Test
    void onePlannedCountsFromTheDayItIsAgreed() {
        Relation relation = relation(festival, RelationLevel.NETWORK, null);
        assertThat(afterActivity(relation, "2026-12-24").since()).isEqualTo(date("2026-11-23"));
    }

    @Test
    void whatIsFurtherOrHasEndedOrWasSaidLaterStaysWhereItIs() {
        Relation further = relation(festival, null, RelationStage.DIVORCE);
        assertThat(afterActivity(further, "2026-10-09").stage()).isEqualTo(RelationStage.DIVORCE);
        Relation general = relation(null, null, RelationStage.GLANCE);
        // the relation about the partnership speaks for it
        assertThat(afterActivity(general, "2026-10-10").stage()).isEqualTo(RelationStage.GLANCE);
    }

    @Test
    void withoutARelationAboutThePartnershipTheOneInGeneralMoves() {
        Relation general = relation(null, null, RelationStage.GLANCE);
        assertThat(afterActivity(general, "2026-01-05").stage()).isEqualTo(RelationStage.GLANCE);
        assertThat(afterActivity(general, "2026-10-09").stage()).isEqualTo(RelationStage.DATE);
    }
}
