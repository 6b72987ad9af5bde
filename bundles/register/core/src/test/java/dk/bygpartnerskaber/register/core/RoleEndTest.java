package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.PersonServiceTest.date;
import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.RoleEnd;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody stops, and somebody else may go on. */
@OnBothDatabases
class RoleEndTest {
    private final Register register;
    private final PersonServiceImpl people;
    private String museum;

    RoleEndTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        people = register.people;
    }

    @BeforeEach
    void furnish() {
        register.setNow("2026-11-20T10:00:00Z");
        museum = register.organisations
                .create(EDITOR, OrganisationDetails.named("Danmarks Rockmuseum"))
                .id();
    }

    private Person leader(String name) {
        PersonRole role = new PersonRole(museum, "leder", "Formidling", date("2019-08"), null, "fra starten", null);
        return people.create(
                EDITOR, PersonDetails.builder(name).roles(List.of(role)).build());
    }

    private Person end(Person person, RoleEnd end) {
        return people.endRole(EDITOR, person.id(), person.version(), end);
    }

    @Test
    void theRoleEndsAndItsNoteStaysWhereNoneIsGiven() {
        Person lis = end(leader("Lis"), new RoleEnd(0, date("2026-11-20"), null, null, true, null));

        assertThat(lis.details().roles())
                .containsExactly(new PersonRole(
                        museum, "leder", "Formidling", date("2019-08"), date("2026-11-20"), "fra starten", null));
        assertThat(register.count("reg_person")).isEqualTo(1);
    }

    @Test
    void aSuccessorFromTheRegisterGetsTheRoleFromTheDayAfter() {
        Person bo = people.create(EDITOR, PersonDetails.named("Bo"));

        Person lis = end(leader("Lis"), new RoleEnd(0, date("2026-12-31"), bo.id(), null, true, "gik på pension"));

        assertThat(lis.details().roles().get(0).successor()).isEqualTo(bo.id());
        assertThat(lis.details().roles().get(0).note()).isEqualTo("gik på pension");
        assertThat(people.find(EDITOR, bo.id()).orElseThrow().details().roles())
                .containsExactly(new PersonRole(museum, "leder", "Formidling", date("2027-01-01"), null, null, null));
    }

    @Test
    void aSuccessorNobodyKnewIsMadeOnTheSpot() {
        Person lis = end(leader("Lis"), new RoleEnd(0, date("2026-11"), null, "Ea Holm", true, null));

        Person ea =
                people.find(EDITOR, lis.details().roles().get(0).successor()).orElseThrow();
        assertThat(ea.name()).isEqualTo("Ea Holm");
        assertThat(ea.details().roles())
                .containsExactly(new PersonRole(museum, "leder", "Formidling", date("2026-11"), null, null, null));
    }

    @Test
    void whoHasTheRoleAlreadyKeepsIt() {
        Person bo = leader("Bo");

        end(leader("Lis"), new RoleEnd(0, date("2026-11-20"), bo.id(), null, true, null));

        assertThat(people.find(EDITOR, bo.id())).contains(bo);
    }

    @Test
    void theRoleCanAlsoNotBeHandedOver() {
        Person bo = people.create(EDITOR, PersonDetails.named("Bo"));

        end(leader("Lis"), new RoleEnd(0, date("2026-11-20"), bo.id(), null, false, null));

        assertThat(people.find(EDITOR, bo.id())).contains(bo);
    }

    @Test
    void whatIsWrongIsToldAndNothingIsWritten() {
        Person lis = leader("Lis");

        assertThat(fieldsOf(() -> end(lis, new RoleEnd(0, null, null, "Ea", true, "x\0y"))))
                .containsExactly("lastDay:required", "note:control-character");
        assertThat(fieldsOf(() -> end(lis, new RoleEnd(0, date("2018"), null, "Ea", true, null))))
                .containsExactly("lastDay:before-start");
        assertThat(fieldsOf(() -> end(lis, new RoleEnd(1, date("2026"), null, null, true, null))))
                .containsExactly("place:no-open-role");
        assertThat(fieldsOf(() -> end(lis, new RoleEnd(0, date("2026"), lis.id(), null, true, null))))
                .containsExactly("successor:own-successor");
        assertThat(fieldsOf(() -> end(lis, new RoleEnd(0, date("2026"), Ids.next(), null, true, null))))
                .containsExactly("successor:no-such-person");
        assertThat(people.list(EDITOR, PersonQuery.all(PageRequest.first(5))).items())
                .containsExactly(lis);
    }

    @Test
    void whoComesSecondIsTold() {
        Person lis = leader("Lis");
        Person ended = end(lis, new RoleEnd(0, date("2026-11-19"), null, null, true, null));

        assertThat(codeOf(() -> end(lis, new RoleEnd(0, date("2026-11-20"), null, null, true, null))))
                .isEqualTo("stale");
        assertThat(fieldsOf(() -> end(ended, new RoleEnd(0, date("2026-11-20"), null, null, true, null))))
                .containsExactly("place:no-open-role");
    }
}
