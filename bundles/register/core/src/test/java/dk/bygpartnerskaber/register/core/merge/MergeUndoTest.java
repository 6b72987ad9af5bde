package dk.bygpartnerskaber.register.core.merge;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Problems.problemOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.MergePreview;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.core.Register;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a merge afterwards: its undo, and its erasure. */
@OnBothDatabases
class MergeUndoTest {
    private final Register register;
    private final Organisation ragnarock;
    private final Organisation rockmuseum;

    MergeUndoTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        create(OrganisationDetails.builder("Biblioteket").ownLibrary(true));
        ragnarock = create(OrganisationDetails.builder("RAGNAROCK").notes("Ring i god tid"));
        rockmuseum = create(
                OrganisationDetails.builder("Danmarks Rockmuseum").externalIds(List.of(new ExternalId("crm", "17"))));
    }

    private Organisation create(OrganisationDetails.Builder details) {
        return register.organisations.create(CURATOR, details.build());
    }

    private Person person(PersonDetails details) {
        return register.people.create(CURATOR, details);
    }

    private Organisation read(Organisation one) {
        return register.organisations.find(CURATOR, one.id()).orElseThrow();
    }

    private static RecordRef ref(Organisation one) {
        return new RecordRef("organisation", one.id());
    }

    private static MergeOrder order(Organisation from, Organisation into) {
        return new MergeOrder("organisation", from.id(), into.id(), Map.of());
    }

    private Merge merge(MergeOrder order) {
        MergePreview preview = register.merges.preview(CURATOR, order);
        return register.merges.merge(
                CURATOR, order, preview.from().version(), preview.into().version());
    }

    @Test
    void theUndoIsRefusedWithWhatHasBeenChangedSince() {
        Partnership festival = register.partnerships.create(
                CURATOR,
                PartnershipDetails.builder("Festival")
                        .partners(List.of(rockmuseum.id()))
                        .build());
        Merge merge = merge(order(rockmuseum, ragnarock));
        Partnership moved = register.partnerships.find(CURATOR, festival.id()).orElseThrow();
        register.partnerships.update(
                CURATOR,
                moved.id(),
                moved.version(),
                moved.details().toBuilder().goal("Mere musik").build());

        assertThat(fieldsOf(() -> register.merges.undo(CURATOR, merge.id())))
                .containsExactly("records/partnership/" + festival.id() + ":changed-since");
        assertThat(register.merges.find(CURATOR, merge.id()).orElseThrow().obstacle())
                .contains("merge-changed");
        assertThat(register.organisations.find(CURATOR, rockmuseum.id())).isEmpty();
    }

    @Test
    void theUndoComesOnceInTimeAndInOrder() {
        Organisation third = create(OrganisationDetails.builder("Museum for pop"));
        Merge first = merge(order(rockmuseum, ragnarock));
        Merge second = merge(order(ragnarock, third));

        assertThat(codeOf(() -> register.merges.undo(CURATOR, first.id()))).isEqualTo("merge-order");
        register.merges.undo(CURATOR, second.id());
        register.merges.undo(CURATOR, first.id());

        assertThat(read(rockmuseum).details()).isEqualTo(rockmuseum.details());
        assertThat(read(rockmuseum).version()).isGreaterThan(rockmuseum.version());
        assertThat(read(ragnarock).details()).isEqualTo(ragnarock.details());
        assertThat(register.merges.movedTo(CURATOR, ref(rockmuseum))).isEmpty();
        assertThat(codeOf(() -> register.merges.undo(CURATOR, first.id()))).isEqualTo("merge-undone");
        Merge old = merge(order(rockmuseum, ragnarock));
        register.setNow(old.undoUntil().plusSeconds(1).toString());
        assertThat(codeOf(() -> register.merges.undo(CURATOR, old.id()))).isEqualTo("merge-expired");
    }

    @Test
    void whoHasBeenMergedSinceIsMadeTwoAgainFirst() {
        Person lindh = person(PersonDetails.builder("Lone Lindh")
                .roles(List.of(PersonRole.of(rockmuseum.id(), "forkvinde")))
                .build());
        Person lind = person(PersonDetails.named("Lone Lind"));
        Merge places = merge(order(rockmuseum, ragnarock));
        Merge names = merge(new MergeOrder("person", lindh.id(), lind.id(), Map.of()));

        ProblemException refused = problemOf(() -> register.merges.undo(CURATOR, places.id()));
        assertThat(refused.code()).isEqualTo("merge-order");
        assertThat(refused.fields())
                .containsExactly(FieldProblem.of("merges/" + names.id(), "merge-first", "Lone Lindh"));
        assertThat(register.merges.find(CURATOR, places.id()).orElseThrow().first())
                .contains(names.id());
        register.merges.undo(CURATOR, names.id());
        register.merges.undo(CURATOR, places.id());

        assertThat(register.people.find(CURATOR, lindh.id()).orElseThrow().details())
                .isEqualTo(lindh.details());
        assertThat(register.people.find(CURATOR, lind.id()).orElseThrow().details())
                .isEqualTo(lind.details());
    }

    @Test
    void whoWasMergedAndThenDeletedIsNotWaitedFor() {
        Person lindh = person(PersonDetails.builder("Lone Lindh")
                .roles(List.of(PersonRole.of(rockmuseum.id(), "forkvinde")))
                .build());
        Person lind = person(PersonDetails.named("Lone Lind"));
        Merge places = merge(order(rockmuseum, ragnarock));
        merge(new MergeOrder("person", lindh.id(), lind.id(), Map.of()));
        Person both = register.people.find(CURATOR, lind.id()).orElseThrow();
        register.people.delete(CURATOR, both.id(), both.version());

        register.merges.undo(CURATOR, places.id());

        assertThat(read(rockmuseum).details()).isEqualTo(rockmuseum.details());
    }

    @Test
    void aSuccessorWhoHasBeenMergedSinceIsMadeTwoAgainFirst() {
        Person successor = person(PersonDetails.named("Bo Berg"));
        Person other = person(PersonDetails.named("Bo Bjerg"));
        PersonRole role = PersonRole.of(ragnarock.id(), "leder").ended(null, null, successor.id());
        Person lindh =
                person(PersonDetails.builder("Lone Lindh").roles(List.of(role)).build());
        Person lind = person(PersonDetails.builder("Lone Lind")
                .roles(List.of(role.ended(null, null, other.id())))
                .build());
        Merge names = merge(new MergeOrder("person", lindh.id(), lind.id(), Map.of()));
        Merge successors = merge(new MergeOrder("person", successor.id(), other.id(), Map.of()));

        assertThat(codeOf(() -> register.merges.undo(CURATOR, names.id()))).isEqualTo("merge-order");
        register.merges.undo(CURATOR, successors.id());
        register.merges.undo(CURATOR, names.id());

        assertThat(register.people.find(CURATOR, lindh.id()).orElseThrow().details())
                .isEqualTo(lindh.details());
    }

    @Test
    void whoIsForgottenAfterwardsIsForgottenWithBothNames() {
        Person mette = person(PersonDetails.builder("Mette Krog")
                .emails(List.of("mette@krog.dk"))
                .notes("spiller obo")
                .build());
        Person again = person(PersonDetails.named("Mette Lund"));
        Merge merge = merge(new MergeOrder("person", mette.id(), again.id(), Map.of()));
        Person now = register.people.find(DPO, again.id()).orElseThrow();
        create(OrganisationDetails.builder("Koret").notes("Mette Krog spiller også"));

        List<String> texts =
                register.privacy.plan(DPO, now.id(), Optional.empty()).texts();
        assertThat(texts).contains("Mette Lund", "Mette Krog", "mette@krog.dk");
        register.privacy.erase(DPO, now.id(), now.version(), texts);

        assertThat(register.database.dump()).doesNotContain("Krog", "krog", "Lund", "obo");
        assertThat(codeOf(() -> register.merges.undo(CURATOR, merge.id()))).isEqualTo("merge-gone");
        assertThat(register.merges.find(CURATOR, merge.id()).orElseThrow().fromName())
                .isNull();
    }

    @Test
    void whoIsForgottenAfterAnUndoIsForgottenInTheHistoryOfAll() {
        Person mette =
                person(PersonDetails.builder("Mette Krog").notes("spiller obo").build());
        Person bodil = person(PersonDetails.named("Bodil"));
        Person ane = person(PersonDetails.named("Ane"));
        Merge first = merge(new MergeOrder("person", mette.id(), bodil.id(), Map.of("name", MergeChoice.FROM)));
        Merge second = merge(new MergeOrder("person", bodil.id(), ane.id(), Map.of("name", MergeChoice.FROM)));
        register.merges.undo(CURATOR, second.id());
        register.merges.undo(CURATOR, first.id());
        Person now = register.people.find(DPO, mette.id()).orElseThrow();

        register.privacy.erase(DPO, now.id(), now.version(), List.of());

        assertThat(register.database.dump()).doesNotContain("Krog", "obo").contains("Bodil", "Ane");
    }

    @Test
    void whatWasDeletedSinceWithoutAnyoneNoticingIsLeftOut() {
        String library = register.organisations
                .list(CURATOR, OrganisationQuery.all(PageRequest.first(5)).ofOwnLibraries())
                .items()
                .get(0)
                .id();
        PersonDetails staff = PersonDetails.builder("Anna")
                .roles(List.of(PersonRole.of(library, "leder")))
                .build();
        Person anna = person(staff);
        Person again = person(staff);
        Team one = register.teams.create(CURATOR, new TeamDetails("Musik", null, null, null, null));
        Team other = register.teams.create(CURATOR, new TeamDetails("Rock", null, null, null, null));
        List<Responsible> both =
                List.of(new Responsible(anna.id(), null, one.id()), new Responsible(again.id(), null, other.id()));
        String choir = register.partnerships
                .create(
                        CURATOR,
                        PartnershipDetails.builder("Koret").responsible(both).build())
                .id();
        Merge merge = merge(new MergeOrder("person", again.id(), anna.id(), Map.of()));
        register.teams.delete(CURATOR, other.id(), other.version());

        register.merges.undo(CURATOR, merge.id());

        assertThat(register.partnerships
                        .find(CURATOR, choir)
                        .orElseThrow()
                        .details()
                        .responsible())
                .containsExactly(both.get(0), both.get(1).withoutTeam());
    }
}
