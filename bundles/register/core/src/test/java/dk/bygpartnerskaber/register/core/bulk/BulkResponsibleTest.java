package dk.bygpartnerskaber.register.core.bulk;

import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.RoleEnd;
import dk.bygpartnerskaber.register.api.TeamDetails;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody on the staff is leaving, and another becomes responsible for their partnerships. */
@OnBothDatabases
class BulkResponsibleTest extends BulkChanges {
    private final String library;
    private final String team;
    private final Person anna;
    private final Person bo;
    private final Person cille;

    BulkResponsibleTest(TestDatabase.Kind kind) {
        super(kind);
        library = organisation(OrganisationDetails.builder("Biblioteket").ownLibrary(true))
                .id();
        team = register.teams
                .create(CURATOR, new TeamDetails("Formidling", null, null, null, List.of()))
                .id();
        anna = staff("Anna");
        bo = staff("Bo");
        cille = staff("Cille");
    }

    private Person staff(String name) {
        return register.people.create(
                CURATOR,
                PersonDetails.builder(name)
                        .roles(List.of(PersonRole.of(library, "formidler")))
                        .build());
    }

    private Partnership partnership(String title, Responsible... responsible) {
        return register.partnerships.create(
                CURATOR,
                PartnershipDetails.builder(title)
                        .responsible(List.of(responsible))
                        .build());
    }

    private static Responsible as(Person person, String role) {
        return new Responsible(person.id(), role, null);
    }

    private static BulkChange replace(String from, String to) {
        return new BulkChange(BulkKind.PARTNERSHIPS, BulkAction.REPLACE, BulkField.PARTNERSHIP_RESPONSIBLE, from, to);
    }

    private BulkRun preview(BulkChange change, Partnership... partnerships) {
        return register.bulk.preview(
                EDITOR, change, Stream.of(partnerships).map(Partnership::id).toList());
    }

    private List<Responsible> now(Partnership partnership) {
        return register.partnerships
                .find(EDITOR, partnership.id())
                .orElseThrow()
                .details()
                .responsible();
    }

    @Test
    void anotherTakesOverWithRoleAndTeamWhereOneIsResponsible() {
        Responsible annas = new Responsible(anna.id(), "Projektleder", team);
        Partnership hers = partnership("Koncerter", as(cille, "Kontakt"), annas);
        Partnership others = partnership("Lektiecafé", as(cille, "Ansvarlig"));

        BulkRun tried = preview(replace(anna.id(), bo.id()), hers, others);
        assertThat(outcomes(tried)).containsExactly(Outcome.PLANNED, Outcome.UNCHANGED);
        assertThat(tried.items().get(0).before()).containsExactly(cille.id(), anna.id());
        assertThat(tried.items().get(0).after()).containsExactly(cille.id(), bo.id());
        assertThat(reason(tried.items().get(1))).isEqualTo("responsible:not-responsible");
        assertThat(now(hers)).as("nothing yet").contains(annas);
        long logged = register.count("plt_change");

        BulkRun run = done(EDITOR, tried);

        assertThat(run.change().replacement()).isEqualTo(bo.id());
        assertThat(outcomes(run)).containsExactly(Outcome.CHANGED, Outcome.UNCHANGED);
        assertThat(now(hers)).containsExactly(as(cille, "Kontakt"), new Responsible(bo.id(), "Projektleder", team));
        assertThat(now(others)).containsExactly(as(cille, "Ansvarlig"));
        assertThat(register.count("plt_change")).isEqualTo(logged + 1);
    }

    @Test
    void whoIsResponsibleAlreadyIsSoOnceInTheFirstPlaceWithBothRoles() {
        Partnership second = partnership("Koncerter", as(anna, "Ansvarlig"), as(cille, null), as(bo, "Deltager"));
        Partnership first = partnership("Lektiecafé", as(bo, "Ansvarlig"), as(anna, "Deltager"));

        done(EDITOR, preview(replace(anna.id(), bo.id()), second, first));

        assertThat(now(second)).containsExactly(as(bo, "Ansvarlig, Deltager"), as(cille, null));
        assertThat(now(first)).containsExactly(as(bo, "Ansvarlig, Deltager"));
    }

    @Test
    void whoHasLeftCanBeReplacedAndCannotTakeOver() {
        Partnership koncerter = partnership("Koncerter", as(anna, "Ansvarlig"));
        RoleEnd end = new RoleEnd(0, PartialDate.parse("2020").orElseThrow(), null, null, false, null);
        register.people.endRole(CURATOR, anna.id(), anna.version(), end);

        assertThat(fieldsOf(() -> preview(replace(bo.id(), anna.id()), koncerter)))
                .containsExactly("replacement:not-staff");
        done(EDITOR, preview(replace(anna.id(), bo.id()), koncerter));
        assertThat(now(koncerter)).containsExactly(as(bo, "Ansvarlig"));
    }

    @Test
    void somebodyOnTheStaffBecomesResponsibleBesideTheOthers() {
        Partnership empty = partnership("Lektiecafé");
        Partnership koncerter = partnership("Koncerter", as(anna, "Ansvarlig"));
        Partnership his = partnership("Læsekreds", as(bo, "Kontakt"));

        BulkRun run = done(EDITOR, preview(add(bo.id()), empty, koncerter, his));

        assertThat(outcomes(run)).containsExactly(Outcome.CHANGED, Outcome.CHANGED, Outcome.UNCHANGED);
        assertThat(now(empty)).containsExactly(as(bo, null));
        assertThat(now(koncerter)).containsExactly(as(anna, "Ansvarlig"), as(bo, null));
        assertThat(now(his)).containsExactly(as(bo, "Kontakt"));
        assertThat(fieldsOf(() -> preview(add(Ids.next()), empty))).containsExactly("value:no-such-person");
        Person guest = register.people.create(CURATOR, PersonDetails.named("Ea Gæst"));
        assertThat(fieldsOf(() -> preview(add(guest.id()), empty))).containsExactly("value:not-staff");
    }

    private static BulkChange add(String person) {
        return new BulkChange(BulkKind.PARTNERSHIPS, BulkAction.ADD, BulkField.PARTNERSHIP_RESPONSIBLE, person);
    }

    @Test
    void erasedPeopleAreNamedInNone() {
        Partnership koncerter = partnership("Koncerter", as(cille, null));
        preview(replace(anna.id(), bo.id()), koncerter);
        preview(replace(bo.id(), anna.id()), koncerter);
        preview(replace(cille.id(), bo.id()), koncerter);
        for (Person person : List.of(anna, cille)) {
            Person now = register.people.find(CURATOR, person.id()).orElseThrow();
            register.privacy.erase(DPO, now.id(), now.version(), List.of(now.name()));
        }

        assertThat(register.count("reg_bulk_run")).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Partnership koncerter = partnership("Koncerter", as(anna, null));

        assertThat(fieldsOf(() -> preview(replace(null, null), koncerter)))
                .containsExactlyInAnyOrder("value:required", "replacement:required");
        assertThat(fieldsOf(() -> preview(replace("Anna", Ids.next()), koncerter)))
                .containsExactlyInAnyOrder("value:no-such-person", "replacement:no-such-person");
        assertThat(fieldsOf(() -> preview(replace(anna.id(), anna.id()), koncerter)))
                .containsExactly("replacement:bulk-same");
        assertThat(fieldsOf(() -> preview(
                        new BulkChange(
                                BulkKind.PARTNERSHIPS, BulkAction.SET, BulkField.PARTNERSHIP_STATUS, "active", bo.id()),
                        koncerter)))
                .containsExactly("replacement:bulk-action");
    }
}
