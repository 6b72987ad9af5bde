package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import dk.bygpartnerskaber.register.api.ErasurePlan;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.WorkGroup;
import dk.bygpartnerskaber.register.core.privacy.PrivacyServiceImpl;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ArchiveHoldTest {
    private static final Optional<List<String>> NAME = Optional.of(List.of("Åse Sørbæk"));

    private final WellKnown known;
    private final Register register;
    private final PrivacyServiceImpl privacy;
    private final Organisation theatre;
    private final Partnership festival;
    private final Person aase;

    ArchiveHoldTest(TestDatabase.Kind kind) {
        known = new WellKnown(kind);
        register = known.register;
        privacy = known.privacy;
        theatre = known.theatre;
        festival = known.festival;
        aase = known.aase;
    }

    private void erase() {
        privacy.erase(DPO, aase.id(), known.current().version(), List.of("Åse Sørbæk"));
    }

    @Test
    void whatTheArchiveIsToHaveIsNotDeleted() {
        RecordRef person = new RecordRef("person", aase.id());
        privacy.hold(DPO, person, " Rigsarkivet ");
        privacy.hold(DPO, new RecordRef("organisation", theatre.id()), "sag 12");
        privacy.hold(DPO, new RecordRef("partnership", festival.id()), "sag 12");

        assertThat(privacy.holdOf(EDITOR, person)).map(ArchiveHold::reason).contains("Rigsarkivet");
        assertThat(privacy.holds(DPO)).hasSize(3);
        assertThat(privacy.plan(DPO, aase.id(), NAME).obstacles())
                .containsExactly("archive-hold", "archive-hold-mention");
        assertThat(codeOf(this::erase)).isEqualTo("archive-hold");
        assertThat(codeOf(() -> register.people.delete(CURATOR, aase.id(), aase.version())))
                .isEqualTo("archive-hold");
        assertThat(codeOf(() -> register.organisations.delete(CURATOR, theatre.id(), theatre.version())))
                .isEqualTo("archive-hold");
        assertThat(codeOf(() -> register.partnerships.delete(CURATOR, festival.id(), festival.version())))
                .isEqualTo("archive-hold");

        privacy.holds(DPO).forEach(hold -> privacy.release(DPO, hold.record()));

        assertThat(privacy.holdOf(EDITOR, person)).isEmpty();
        erase();
        assertThat(register.people.find(EDITOR, aase.id())).isEmpty();
    }

    @Test
    void aRecordThatMustBeKeptIsNotRewritten() {
        RecordRef held = new RecordRef("partnership", festival.id());
        privacy.hold(DPO, held, "sag 12");

        ErasurePlan plan = privacy.plan(DPO, aase.id(), NAME);
        assertThat(plan.held()).containsExactly(held);
        assertThat(plan.obstacles()).containsExactly("archive-hold-mention");
        assertThat(codeOf(this::erase)).isEqualTo("archive-hold-mention");
        assertThat(register.people.find(EDITOR, aase.id())).isPresent();

        // words that do not stand there may go
        privacy.erase(DPO, aase.id(), known.current().version(), List.of("aase@sorbaek.dk"));
        assertThat(register.partnerships
                        .find(EDITOR, festival.id())
                        .orElseThrow()
                        .details()
                        .title())
                .isEqualTo("Åse Sørbæks festival");
    }

    @Test
    void anActivityOfAPartnershipThatMustBeKeptIsKeptToo() {
        Activity concert = register.activities.create(
                EDITOR, ActivityDetails.titled(festival.id(), "Koncert", null).withGain("Åse Sørbæk sang"));
        privacy.hold(DPO, new RecordRef("partnership", festival.id()), "sag 12");

        assertThat(privacy.plan(DPO, aase.id(), NAME).held()).contains(new RecordRef("activity", concert.id()));
        assertThat(codeOf(() -> register.activities.delete(CURATOR, concert.id(), concert.version())))
                .isEqualTo("archive-hold");
    }

    @Test
    void whoIsInAGroupOfAPartnershipThatMustBeKeptIsKeptInIt() {
        Partnership choir = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Koret")
                        .projectGroup(new WorkGroup(null, List.of(new GroupMember(aase.id(), null))))
                        .build());
        privacy.hold(DPO, new RecordRef("partnership", choir.id()), "sag 12");

        assertThat(privacy.plan(DPO, aase.id(), NAME).held()).containsExactly(new RecordRef("partnership", choir.id()));
        assertThat(codeOf(this::erase)).isEqualTo("archive-hold-mention");
        assertThat(privacy.holdsWith(EDITOR, new RecordRef("person", aase.id())))
                .containsExactlyElementsOf(privacy.holds(DPO));
        assertThat(privacy.holdsWith(EDITOR, new RecordRef("organisation", theatre.id())))
                .isEmpty();
    }

    @Test
    void whatARecordThatMustBeKeptSaidOnceStaysInItsChangeLog() {
        Partnership fair = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Messen")
                        .description("aftalt med Åse Sørbæk")
                        .build());
        Activity stand = register.activities.create(
                EDITOR, ActivityDetails.titled(fair.id(), "Standen", null).withGain("Åse Sørbæk kom"));
        RecordRef held = new RecordRef("partnership", fair.id());
        privacy.hold(DPO, held, "sag 12");
        register.partnerships.update(
                EDITOR,
                fair.id(),
                fair.version(),
                fair.details().toBuilder().description("aftalt").build());
        register.activities.update(
                EDITOR, stand.id(), stand.version(), ActivityDetails.titled(fair.id(), "Standen", null));

        assertThat(privacy.plan(DPO, aase.id(), NAME).held())
                .containsExactlyInAnyOrder(held, new RecordRef("activity", stand.id()));
        assertThat(codeOf(this::erase)).isEqualTo("archive-hold-mention");
        assertThat(register.database.dump()).contains("aftalt med Åse Sørbæk");

        privacy.release(DPO, held);
        erase();
        assertThat(register.database.dump()).doesNotContain("aftalt med Åse Sørbæk");
    }

    @Test
    void noDeletionTakesAPartOutOfARecordThatMustBeKept() {
        Person lis = register.people.create(
                EDITOR,
                PersonDetails.builder("Lis Lund")
                        .roles(List.of(PersonRole.of(known.library.id(), null)))
                        .build());
        Team stage = register.teams.create(EDITOR, new TeamDetails("Scenen", null, null, null, List.of()));
        Partnership first = register.partnerships.create(
                EDITOR, PartnershipDetails.builder("Første gang").build());
        Partnership choir = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Koret")
                        .partners(List.of(theatre.id()))
                        .originatesFrom(first.id())
                        .responsible(List.of(new Responsible(lis.id(), null, stage.id())))
                        .projectGroup(new WorkGroup(null, List.of(new GroupMember(aase.id(), null))))
                        .build());
        RecordRef held = new RecordRef("partnership", choir.id());
        privacy.hold(DPO, held, "sag 12");

        assertThat(codeOf(() -> register.people.delete(CURATOR, aase.id(), aase.version())))
                .isEqualTo("archive-hold-mention");
        assertThat(codeOf(() -> register.teams.delete(CURATOR, stage.id(), stage.version())))
                .isEqualTo("archive-hold-mention");
        assertThat(codeOf(() -> register.organisations.delete(CURATOR, theatre.id(), theatre.version())))
                .isEqualTo("archive-hold-mention");
        assertThat(codeOf(() -> register.partnerships.delete(CURATOR, first.id(), first.version())))
                .isEqualTo("archive-hold-mention");
        assertThat(register.partnerships.find(EDITOR, choir.id())).contains(choir);

        privacy.release(DPO, held);
        register.people.delete(CURATOR, aase.id(), known.current().version());
        assertThat(register.people.find(EDITOR, aase.id())).isEmpty();
    }

    @Test
    void noDeletionChangesTheRolesOfAPersonWhoMustBeKept() {
        PersonRole role = new PersonRole(
                theatre.id(), "vært", null, null, PartialDate.parse("2020").orElseThrow(), null, aase.id());
        Person before = register.people.create(
                EDITOR, PersonDetails.builder("Bo Ek").roles(List.of(role)).build());
        RecordRef held = new RecordRef("person", before.id());
        privacy.hold(DPO, held, "sag 12");

        assertThat(codeOf(() -> register.people.delete(CURATOR, aase.id(), aase.version())))
                .isEqualTo("archive-hold-mention");
        assertThat(codeOf(() -> register.organisations.delete(CURATOR, theatre.id(), theatre.version())))
                .isEqualTo("archive-hold-mention");
        assertThat(privacy.plan(DPO, aase.id(), NAME).held()).containsExactly(held);
        assertThat(codeOf(this::erase)).isEqualTo("archive-hold-mention");
    }

    @Test
    void aHoldNeedsAReasonAndARecord() {
        assertThat(fieldsOf(() -> privacy.hold(DPO, new RecordRef("person", aase.id()), " ")))
                .containsExactly("reason:required");
        assertThat(codeOf(() -> privacy.hold(DPO, new RecordRef("team", aase.id()), "sag")))
                .isEqualTo("not-found");
        assertThat(codeOf(() -> privacy.hold(DPO, new RecordRef("person", theatre.id()), "sag")))
                .isEqualTo("not-found");
    }
}
