package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Column;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a list of partnerships means as responsible. */
@OnBothDatabases
class ImportResponsibleTest {
    private final Register register;
    private final String library;

    ImportResponsibleTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        library = register.organisations
                .create(
                        CURATOR,
                        OrganisationDetails.builder("Vestby").ownLibrary(true).build())
                .id();
    }

    private Person person(String name, String email, PersonRole... roles) {
        return register.people.create(
                CURATOR,
                PersonDetails.builder(name)
                        .emails(List.of(email))
                        .roles(List.of(roles))
                        .build());
    }

    private Person staff(String name, String email) {
        return person(name, email, PersonRole.of(library, "bibliotekar"));
    }

    private static Responsible of(Person person) {
        return new Responsible(person.id(), null, null);
    }

    private TriedImport upload(String... lines) {
        return register.upload(
                CURATOR,
                ImportKind.PARTNERSHIPS,
                "x.csv",
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private TriedImport imported(String... lines) {
        return register.imported(CURATOR, upload(lines).id(), false);
    }

    private List<Responsible> responsible() {
        return partnership().details().responsible();
    }

    private Partnership partnership() {
        List<Partnership> all = register.partnerships
                .list(CURATOR, PartnershipQuery.all(PageRequest.first(500)))
                .items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void columnsOfOldListsAreUnderstood() {
        for (String header : List.of("Ansvarlig", "Kontakt på biblioteket", "Tovholder", "Responsible", "Owner")) {
            assertThat(upload("partnerskab;" + header, "Kor;").columns())
                    .as(header)
                    .extracting(Column::target)
                    .containsExactly("title", "responsible");
        }
    }

    @Test
    void membersOfStaffAreNamedByNameOrAddressInTheOrderOfTheCell() {
        Person bo = staff("Bo Å", "bo@vestby.example");
        Person ida = staff("Ida Skov", "ida@vestby.example");
        Person eva = staff("Eva Holm, yngre", "eva@vestby.example");

        imported("partnerskab;ansvarlig", "Kor;\"IDA  skov, bo@Vestby.example; Eva Holm, yngre\"");

        assertThat(responsible()).containsExactly(of(ida), of(bo), of(eva));
    }

    @Test
    void rowsAndFilesAddToThoseWhoAreThereAndTheirRolesStay() {
        Person bo = staff("Bo Å", "bo@vestby.example");
        Person ida = staff("Ida Skov", "ida@vestby.example");
        Responsible leader = new Responsible(bo.id(), "Projektleder", null);
        register.partnerships.create(
                CURATOR,
                PartnershipDetails.builder("Kor").responsible(List.of(leader)).build());

        imported("partnerskab;ansvarlig;tovholder", "Kor;Bo Å;", "Kor;;Ida Skov", "Kor;Ida Skov;bo å");

        assertThat(responsible()).containsExactly(leader, of(ida));
        assertThat(upload("partnerskab;ansvarlig", "Kor;\"Bo Å, Ida Skov\"").planned())
                .filteredOn(planned -> planned.type().equals("partnership"))
                .allMatch(planned -> planned.action() == Action.UNCHANGED);
    }

    @Test
    void whoHasLeftOrSharesANameStaysWhenTheListComesInAgain() {
        Person bo = staff("Bo Å", "bo@vestby.example");
        Person left = staff("Ida Skov", "ida@vestby.example");
        imported("partnerskab;ansvarlig", "Kor;bo@vestby.example;", "Kor;ida@vestby.example");
        staff("Bo Å", "bo2@vestby.example");
        register.people.update(
                CURATOR,
                left.id(),
                left.version(),
                left.details().toBuilder().roles(List.of()).build());

        imported("partnerskab;ansvarlig", "Kor;\"Bo Å, Ida Skov\"");

        assertThat(responsible()).containsExactly(of(bo), of(left));
    }

    @Test
    void whoeverIsNotOneMemberOfStaffIsNamedWithWhatToDo() {
        person("Carla Gæst", "carla@example.dk");
        staff("Bo Å", "bo@vestby.example");
        staff("Bo Å", "bo2@vestby.example");

        TriedImport run = upload("partnerskab;ansvarlig", "Kor;Carla Gæst", "Dans;Team Børn", "Leg;Bo Å");

        assertThat(run.rejected())
                .extracting(
                        fault -> fault.reason().field(), fault -> fault.reason().code(), fault -> fault.reason()
                                .args())
                .containsExactly(
                        tuple("responsible", "import-no-staff", List.of("Carla Gæst")),
                        tuple("responsible", "import-no-staff", List.of("Team Børn")),
                        tuple("responsible", "import-several-staff", List.of("Bo Å")));
    }

    @Test
    void undoingPutsThoseBackWhoWereResponsible() {
        Person bo = staff("Bo Å", "bo@vestby.example");
        staff("Ida Skov", "ida@vestby.example");
        imported("partnerskab;ansvarlig", "Kor;Bo Å");
        TriedImport second = imported("partnerskab;ansvarlig", "Kor;Ida Skov");
        assertThat(responsible()).hasSize(2);

        register.undone(CURATOR, second.id());

        assertThat(responsible()).containsExactly(of(bo));
    }
}
