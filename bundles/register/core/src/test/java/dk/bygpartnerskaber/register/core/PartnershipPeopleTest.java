package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.RoleEnd;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who is responsible for a partnership, and who is in its groups. */
@OnBothDatabases
class PartnershipPeopleTest {
    private final Register register;
    private final String library;
    private final Person anne;
    private final Person bo;
    private final Team team;

    PartnershipPeopleTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        library = register.organisations
                .create(
                        EDITOR,
                        OrganisationDetails.builder("Roskilde").ownLibrary(true).build())
                .id();
        anne = person("Anne Ark", library);
        bo = person("Bo Bæk", library);
        team = register.teams.create(EDITOR, new TeamDetails("Børn", library, null, null, List.of()));
    }

    private Person person(String name, String organisation) {
        return register.people.create(
                EDITOR,
                PersonDetails.builder(name)
                        .roles(List.of(PersonRole.of(organisation, null)))
                        .build());
    }

    private Partnership create(String title, Responsible... responsible) {
        return register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder(title)
                        .responsible(List.of(responsible))
                        .build());
    }

    private PartnershipDetails read(Partnership partnership) {
        return register.partnerships
                .find(EDITOR, partnership.id())
                .orElseThrow()
                .details();
    }

    private List<String> titles(UnaryOperator<PartnershipQuery.Builder> narrow) {
        PartnershipQuery query = narrow.apply(PartnershipQuery.builder()).build(PageRequest.first(50));
        return register.partnerships.list(EDITOR, query).items().stream()
                .map(Partnership::title)
                .toList();
    }

    private static Responsible of(Person person) {
        return new Responsible(person.id(), null, null);
    }

    @Test
    void aPartnershipRemembersWhoIsResponsibleInTheOrderGiven() {
        Responsible first = new Responsible(bo.id(), "Projektleder", team.id());
        Responsible second = new Responsible(anne.id(), "Kontakt", null);
        Partnership made = create("Rockbib", first, second);
        assertThat(read(made).responsible()).containsExactly(first, second);
        register.partnerships.update(
                EDITOR,
                made.id(),
                made.version(),
                made.details().toBuilder().responsible(List.of(second, first)).build());
        assertThat(read(made).responsible()).containsExactly(second, first);
    }

    @Test
    void groupsHaveMembersBesideTheirText() {
        Person guest = register.people.create(EDITOR, PersonDetails.named("Carla Gæst"));
        WorkGroup group = new WorkGroup(
                "Mødes om mandagen", List.of(new GroupMember(guest.id(), "formand"), new GroupMember(anne.id(), null)));
        Partnership made = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Rockbib")
                        .projectGroup(group)
                        .steeringGroup(new WorkGroup(null, List.of(new GroupMember(anne.id(), "skriver"))))
                        .build());
        assertThat(read(made)).isEqualTo(made.details());
        assertThat(read(made).projectGroup()).isEqualTo(group);
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        Person guest = register.people.create(EDITOR, PersonDetails.named("Carla Gæst"));
        PartnershipDetails wrong = PartnershipDetails.builder("Rockbib")
                .responsible(List.of(
                        new Responsible(null, "x".repeat(101), null),
                        of(guest),
                        new Responsible(anne.id(), "a\tb", Ids.next()),
                        of(anne),
                        new Responsible("hvem?", null, null)))
                .projectGroup(new WorkGroup(null, List.of(new GroupMember(Ids.next(), null))))
                .build();
        assertThat(fieldsOf(() -> register.partnerships.create(EDITOR, wrong)))
                .containsExactlyInAnyOrder(
                        "responsible/0/person:required",
                        "responsible/0/role:too-long",
                        "responsible/1/person:not-staff",
                        "responsible/2/role:control-character",
                        "responsible/2/team:no-such-team",
                        "responsible/3/person:member-twice",
                        "responsible/4/person:no-such-person",
                        "projectGroup/members/0/person:no-such-person");
    }

    @Test
    void whoHasLeftStaysButIsNotNamedAnew() {
        Partnership made = create("Rockbib", of(anne));
        RoleEnd end = new RoleEnd(0, PartialDate.parse("2020-01-01").orElseThrow(), null, null, false, null);
        register.people.endRole(EDITOR, anne.id(), anne.version(), end);
        Partnership renamed = register.partnerships.update(
                EDITOR,
                made.id(),
                made.version(),
                made.details().toBuilder().title("Rock").build());
        assertThat(renamed.details().responsible()).containsExactly(of(anne));
        assertThat(fieldsOf(() -> create("Ny", of(anne)))).containsExactly("responsible/0/person:not-staff");
    }

    @Test
    void oneFindsThePartnershipsOfAPersonAndOfATeam() {
        create("Anne", new Responsible(anne.id(), null, team.id()));
        create("Bo", of(bo));
        register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Gruppe")
                        .steeringGroup(new WorkGroup(null, List.of(new GroupMember(anne.id(), null))))
                        .build());
        assertThat(titles(query -> query.responsible(Optional.of(anne.id())))).containsExactly("Anne");
        assertThat(titles(query -> query.person(Optional.of(anne.id())))).containsExactly("Anne", "Gruppe");
        assertThat(titles(query -> query.team(Optional.of(team.id())))).containsExactly("Anne");
        assertThat(titles(query -> query.person(Optional.of("hvem?")))).isEmpty();
        assertThat(register.partnerships.responsiblePeople(EDITOR)).containsExactly(anne.id(), bo.id());
    }

    @Test
    void oneFindsThePartnershipsThatNobodyOnTheStaffIsResponsibleFor() {
        create("Ingen");
        create("Anne", of(anne));
        create("Begge", of(anne), of(bo));
        assertThat(titles(query -> query.responsible(Optional.of(PartnershipQuery.NOBODY))))
                .containsExactly("Ingen");
        String yesterday = "2026-01-01";
        RoleEnd end = new RoleEnd(0, PartialDate.parse(yesterday).orElseThrow(), null, null, false, null);
        register.people.endRole(EDITOR, anne.id(), anne.version(), end);
        assertThat(titles(query -> query.responsible(Optional.of(PartnershipQuery.NOBODY))))
                .containsExactly("Anne", "Ingen");
    }

    @Test
    void whoeverAndWhateverTeamIsDeletedGoesFromPartnerships() {
        Partnership made = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Rockbib")
                        .responsible(List.of(of(anne), new Responsible(bo.id(), "Kontakt", team.id())))
                        .projectGroup(new WorkGroup("Mandage", List.of(new GroupMember(anne.id(), null))))
                        .build());
        register.people.delete(CURATOR, anne.id(), anne.version());
        register.teams.delete(CURATOR, team.id(), team.version());
        assertThat(read(made).responsible()).containsExactly(new Responsible(bo.id(), "Kontakt", null));
        assertThat(read(made).projectGroup()).isEqualTo(new WorkGroup("Mandage"));
    }

    @Test
    void aDeletedPartnershipHasNobody() {
        Partnership made = create("Rockbib", of(anne));
        register.partnerships.delete(CURATOR, made.id(), made.version());
        assertThat(register.count("reg_partnership_person")).isZero();
    }

    @Test
    void whoeverIsForgottenHadNoPartInIt() {
        Partnership made = create("Rockbib", new Responsible(anne.id(), "Anne Ark svarer", null), of(bo));
        assertThat(register.privacy.plan(DPO, anne.id(), Optional.empty()).partnerships())
                .extracting(Partnership::title)
                .containsExactly("Rockbib");
        assertThat(register.privacy.export(DPO, anne.id()).partnerships()).hasSize(1);
        register.privacy.erase(DPO, anne.id(), anne.version(), List.of("Anne Ark"));
        assertThat(read(made).responsible()).containsExactly(of(bo));
        assertThat(register.database.value("SELECT COUNT(*) FROM plt_change WHERE fields LIKE '%Anne Ark%'"))
                .isEqualTo("0");
    }
}
