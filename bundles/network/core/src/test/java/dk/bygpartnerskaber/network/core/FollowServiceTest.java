package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FollowServiceTest {
    private final Network network;
    private final RecordRef library;
    private final RecordRef museum;
    private final Actor lis;

    FollowServiceTest(TestDatabase.Kind kind) {
        network = Network.empty(kind);
        network.register.setNow("2026-11-23T08:00:00Z");
        library = network.library("Klitborg Bibliotek");
        museum = network.organisation("Danmarks Rockmuseum");
        String user = network.register.users.add("lis-" + UUID.randomUUID());
        lis = new Actor(user, "Lis Bo", EDITOR.permissions());
        network.register.people.create(
                lis,
                PersonDetails.builder("Lis Bo")
                        .roles(List.of(PersonRole.of(library.id(), null)))
                        .user(user)
                        .build());
    }

    private static InteractionDetails call(RecordRef theirs, String subject) {
        return InteractionDetails.with(theirs, InteractionKind.CALL, subject);
    }

    private List<String> news() {
        return network.follows.news(lis, 10).stream()
                .map(one -> one.details().subject())
                .toList();
    }

    @Test
    void oneHearsWhatOthersNoteWithThoseOneFollowsAndWithTheirPeople() {
        network.follows.follow(lis, museum);
        network.follows.follow(lis, museum);
        String bo = network.person("Bo Lund", museum);

        network.interactions.log(CURATOR, call(museum, "Regningen"));
        network.interactions.log(CURATOR, call(new RecordRef("person", bo), "Plakaten"));
        network.interactions.log(CURATOR, call(network.organisation("Team Teatret"), "Noget andet"));
        network.interactions.log(lis, call(museum, "Det ved jeg jo selv"));
        network.interactions.log(CURATOR, call(museum, "For længe siden").at(Instant.parse("2026-10-01T10:00:00Z")));

        assertThat(news()).containsExactlyInAnyOrder("Regningen", "Plakaten");
        assertThat(network.follows.news(lis, 1)).hasSize(1);

        network.follows.unfollow(lis, museum);
        assertThat(network.follows.follows(lis, museum)).isFalse();
        assertThat(news()).isEmpty();
    }

    @Test
    void aPartnershipCanBeFollowedToo() {
        String festival = network.register
                .partnerships
                .create(EDITOR, PartnershipDetails.builder("Festival").build())
                .id();
        network.follows.follow(lis, new RecordRef("partnership", festival));
        network.interactions.log(CURATOR, call(museum, "Om festivalen").about(festival));
        network.interactions.log(CURATOR, call(museum, "Om vejret"));
        assertThat(news()).containsExactly("Om festivalen");
    }

    @Test
    void confidentialContactsAreNoNewsForThoseWhoMayNotSeeThem() {
        network.follows.follow(lis, museum);
        network.interactions.log(CURATOR, call(museum, "Under fire øjne").inConfidence());
        assertThat(news()).isEmpty();
    }

    @Test
    void onlyWhoIsAPersonInTheRegisterFollowsAndOnlyWhatIsThere() {
        assertThat(network.follows.mayFollow(READER)).isFalse();
        assertThat(network.follows.news(READER, 10)).isEmpty();
        assertThatThrownBy(() -> network.follows.follow(READER, museum))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("nobody-in-register"));
        assertThatThrownBy(() -> network.follows.follow(lis, new RecordRef("person", museum.id())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.kind())
                        .isEqualTo(ProblemException.Kind.NOT_FOUND));
    }

    @Test
    void oneFollowsWhatARecordHasBecomeAndNothingThatIsGone() {
        RecordRef same = network.organisation("Rockmuseet");
        network.follows.follow(lis, same);
        Merge merge = network.register.merges.merge(
                CURATOR, new MergeOrder("organisation", same.id(), museum.id(), Map.of()), 1, 1);
        assertThat(network.follows.follows(lis, museum)).isTrue();
        assertThat(network.follows.follows(lis, same)).isFalse();

        network.register.merges.undo(CURATOR, merge.id());
        assertThat(network.follows.follows(lis, museum)).isFalse();
        assertThat(network.follows.follows(lis, same)).isTrue();

        long version = network.register
                .organisations
                .find(READER, same.id())
                .orElseThrow()
                .version();
        network.register.organisations.delete(CURATOR, same.id(), version);
        assertThat(network.follows.follows(lis, same)).isFalse();
    }
}
