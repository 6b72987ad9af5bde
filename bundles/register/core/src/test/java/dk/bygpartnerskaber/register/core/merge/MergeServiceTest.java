package dk.bygpartnerskaber.register.core.merge;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Problems.problemOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Exchange;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.api.MergeField;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.MergePreview;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.core.Register;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two records that are the same become one, and two again. */
@OnBothDatabases
class MergeServiceTest {
    private final Register register;
    private final Organisation library;
    private final Organisation ragnarock;
    private final Organisation rockmuseum;

    MergeServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        library = create(OrganisationDetails.builder("Biblioteket").ownLibrary(true));
        ragnarock = create(OrganisationDetails.builder("RAGNAROCK")
                .aliases(List.of("Rockmuseet"))
                .phones(List.of("46 31 50 50"))
                .cvr("12345678")
                .notes("Ring i god tid"));
        rockmuseum = create(OrganisationDetails.builder("Danmarks Rockmuseum")
                .phones(List.of("+45 46315050", "46 31 50 51"))
                .email("rock@museum.dk")
                .notes("Lukket om mandagen")
                .externalIds(List.of(new ExternalId("crm", "17"))));
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

    private String refused(MergeOrder order) {
        MergePreview preview = register.merges.preview(CURATOR, order);
        String code = codeOf(() -> register.merges.merge(
                CURATOR, order, preview.from().version(), preview.into().version()));
        assertThat(preview.obstacles()).contains(code);
        return code;
    }

    @Test
    void theOneThatStaysHasWhatBothHadEachThingOnce() {
        merge(order(rockmuseum, ragnarock));

        OrganisationDetails now = read(ragnarock).details();
        assertThat(now.name()).isEqualTo("RAGNAROCK");
        assertThat(now.aliases()).containsExactly("Rockmuseet", "Danmarks Rockmuseum");
        assertThat(now.phones()).containsExactly("46 31 50 50", "46 31 50 51");
        assertThat(now.email()).isEqualTo("rock@museum.dk");
        assertThat(now.cvr()).isEqualTo("12345678");
        assertThat(now.notes()).isEqualTo("Ring i god tid\n\nLukket om mandagen");
        assertThat(now.externalIds()).containsExactly(new ExternalId("crm", "17"));
    }

    @Test
    void whoMergesChoosesFieldByField() {
        MergeOrder order = new MergeOrder(
                "organisation",
                rockmuseum.id(),
                ragnarock.id(),
                Map.of("name", MergeChoice.FROM, "notes", MergeChoice.FROM, "phones", MergeChoice.INTO));
        assertThat(register.merges.preview(CURATOR, order).fields())
                .filteredOn(field -> field.name().equals("notes"))
                .extracting(MergeField::result)
                .containsExactly("Lukket om mandagen");

        merge(order);

        OrganisationDetails now = read(ragnarock).details();
        assertThat(now.name()).isEqualTo("Danmarks Rockmuseum");
        assertThat(now.aliases()).containsExactly("Rockmuseet", "RAGNAROCK");
        assertThat(now.phones()).containsExactly("46 31 50 50");
        assertThat(now.notes()).isEqualTo("Lukket om mandagen");
        Map<String, MergeChoice> impossible = Map.of("cvr", MergeChoice.BOTH, "x", MergeChoice.INTO);
        assertThat(fieldsOf(() -> register.merges.preview(
                        CURATOR, new MergeOrder("organisation", library.id(), ragnarock.id(), impossible))))
                .containsExactlyInAnyOrder("choices/cvr:merge-choice", "choices/x:unknown");
    }

    @Test
    void whatHungOnTheOtherOneHangsOnIt() {
        Person leader = person(PersonDetails.builder("Lis Bo")
                .roles(List.of(PersonRole.of(rockmuseum.id(), "leder"), PersonRole.of(ragnarock.id(), "Leder")))
                .build());
        Partnership festival = register.partnerships.create(
                CURATOR,
                PartnershipDetails.builder("Festival")
                        .partners(List.of(rockmuseum.id(), ragnarock.id()))
                        .exchanges(List.of(
                                new Exchange(rockmuseum.id(), "lokaler", null),
                                new Exchange(ragnarock.id(), "guider", "publikum")))
                        .build());

        Merge merge = merge(order(rockmuseum, ragnarock));

        assertThat(merge.records()).isEqualTo(2);
        PartnershipDetails now =
                register.partnerships.find(CURATOR, festival.id()).orElseThrow().details();
        assertThat(now.partners()).containsExactly(ragnarock.id());
        assertThat(now.exchanges()).containsExactly(new Exchange(ragnarock.id(), "lokaler; guider", "publikum"));
        assertThat(register.people
                        .find(CURATOR, leader.id())
                        .orElseThrow()
                        .details()
                        .roles())
                .containsExactly(PersonRole.of(ragnarock.id(), "leder"));
    }

    @Test
    void aPersonKeepsTeamsPartnershipsAndWhoTookOver() {
        Person anna = person(PersonDetails.builder("Anna Holm")
                .emails(List.of("anna@b.dk"))
                .roles(List.of(PersonRole.of(library.id(), "bibliotekar")))
                .build());
        Person again = person(PersonDetails.builder("Anna Holm Bech")
                .emails(List.of("Anna@b.dk", "ahb@b.dk"))
                .roles(List.of(new PersonRole(library.id(), "leder", null, null, null, null, anna.id())))
                .build());
        Person before = person(PersonDetails.builder("Bo")
                .roles(List.of(new PersonRole(library.id(), "x", null, null, null, null, again.id())))
                .build());
        String team = register.teams
                .create(
                        CURATOR,
                        new TeamDetails(
                                "Musik",
                                null,
                                null,
                                null,
                                List.of(
                                        new TeamMember(again.id(), "vært", true),
                                        new TeamMember(anna.id(), null, false))))
                .id();
        Partnership choir = register.partnerships.create(
                CURATOR,
                PartnershipDetails.builder("Koret")
                        .responsible(List.of(new Responsible(again.id(), "Kontakt", team)))
                        .build());

        merge(new MergeOrder("person", again.id(), anna.id(), Map.of("name", MergeChoice.FROM)));

        PersonDetails now =
                register.people.find(CURATOR, anna.id()).orElseThrow().details();
        assertThat(now.name()).isEqualTo("Anna Holm Bech");
        assertThat(now.emails()).containsExactly("anna@b.dk", "ahb@b.dk");
        assertThat(now.roles())
                .containsExactly(PersonRole.of(library.id(), "bibliotekar"), PersonRole.of(library.id(), "leder"));
        assertThat(register.people
                        .find(CURATOR, before.id())
                        .orElseThrow()
                        .details()
                        .roles()
                        .get(0)
                        .successor())
                .isEqualTo(anna.id());
        assertThat(register.teams.find(CURATOR, team).orElseThrow().details().members())
                .containsExactly(new TeamMember(anna.id(), "vært", true));
        assertThat(register.partnerships
                        .find(CURATOR, choir.id())
                        .orElseThrow()
                        .details()
                        .responsible())
                .containsExactly(new Responsible(anna.id(), "Kontakt", team));
    }

    @Test
    void oldIdsLeadToTheLastOneAndItsHistoryIsThatOfAll() {
        Organisation third = create(OrganisationDetails.builder("Museum for pop"));
        merge(order(rockmuseum, ragnarock));
        merge(order(ragnarock, third));

        assertThat(register.merges.movedTo(CURATOR, ref(rockmuseum))).contains(third.id());
        assertThat(register.organisations.find(CURATOR, rockmuseum.id())).isEmpty();
        ProblemException merged =
                problemOf(() -> register.organisations.delete(CURATOR, rockmuseum.id(), rockmuseum.version()));
        assertThat(merged.code()).isEqualTo("merged");
        assertThat(merged.args()).containsExactly(third.id());
        assertThat(register.history
                        .of(COORDINATOR, ref(third), PageRequest.first(20))
                        .items())
                .extracting(Change::record)
                .contains(ref(rockmuseum), ref(ragnarock), ref(third));
        assertThat(register.history
                        .of(COORDINATOR, ref(ragnarock), PageRequest.first(20))
                        .items())
                .first()
                .satisfies(change ->
                        assertThat(change.fields()).contains(new Change.Field("mergedInto", null, third.id())));
    }

    @Test
    void someCannotBeMerged() {
        assertThat(refused(order(library, ragnarock))).isEqualTo("merge-library");
        assertThat(fieldsOf(() -> merge(order(library, library)))).containsExactly("into:merge-same");
        assertThat(fieldsOf(() -> merge(new MergeOrder("team", "a", "b", Map.of()))))
                .containsExactly("type:merge-type");
        assertThat(codeOf(() -> register.merges.preview(EDITOR, order(rockmuseum, ragnarock))))
                .isEqualTo("forbidden");
        assertThat(codeOf(() -> register.merges.merge(CURATOR, order(rockmuseum, ragnarock), 7, 1)))
                .isEqualTo("stale");
        register.privacy.hold(DPO, ref(rockmuseum), "sag 12");
        assertThat(refused(order(rockmuseum, ragnarock))).isEqualTo("archive-hold");
    }

    @Test
    void usersAreDifferentPeople() {
        String one = "0197b7a4-0000-7000-8000-0000000000a1";
        String other = "0197b7a4-0000-7000-8000-0000000000a2";
        register.users.names.putAll(Map.of(one, "lis", other, "bo"));
        Person lis = person(PersonDetails.builder("Lis").user(one).build());
        Person bo = person(PersonDetails.builder("Bo").user(other).build());
        Person nobody = person(PersonDetails.named("Lis B"));

        assertThat(refused(new MergeOrder("person", lis.id(), bo.id(), Map.of())))
                .isEqualTo("merge-users");
        Merge merge = merge(new MergeOrder("person", lis.id(), nobody.id(), Map.of()));
        assertThat(register.people
                        .find(CURATOR, nobody.id())
                        .orElseThrow()
                        .details()
                        .user())
                .isEqualTo(one);
        register.merges.undo(CURATOR, merge.id());
        assertThat(register.people
                        .find(CURATOR, lis.id())
                        .orElseThrow()
                        .details()
                        .user())
                .isEqualTo(one);
    }

    @Test
    void ofTwoMergesOfOneRecordAtOnceOneComesFirst() {
        Organisation third = create(OrganisationDetails.builder("Museum for pop"));

        List<String> outcomes = Stream.of(order(rockmuseum, ragnarock), order(rockmuseum, third))
                .map(order -> CompletableFuture.supplyAsync(() -> outcome(order)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(outcomes).containsOnlyOnce("merged it");
        assertThat(outcomes).anySatisfy(outcome -> assertThat(outcome).isIn("stale", "merged"));
        assertThat(register.merges.movedTo(CURATOR, ref(rockmuseum))).isPresent();
    }

    private String outcome(MergeOrder order) {
        try {
            register.merges.merge(CURATOR, order, 1, 1);
            return "merged it";
        } catch (ProblemException refused) {
            return refused.code();
        }
    }
}
