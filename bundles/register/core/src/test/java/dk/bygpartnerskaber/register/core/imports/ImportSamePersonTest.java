package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a row means among people of one name. */
@OnBothDatabases
class ImportSamePersonTest extends CsvImports {
    ImportSamePersonTest(TestDatabase.Kind kind) {
        super(kind);
    }

    private List<Person> people() {
        return register.people
                .list(CURATOR, PersonQuery.all(PageRequest.first(100)))
                .items();
    }

    @Test
    void somebodyAtTheSameOrganisationIsTheOneWhoIsThere() {
        imported(ImportKind.PEOPLE, "navn;firma", "Ida Skov;Ærø Museum");

        TriedImport again = imported(ImportKind.PEOPLE, "navn;firma;stilling", "ida skov;ærø museum;leder");

        assertThat(again.count(Action.UPDATE)).isEqualTo(1);
        assertThat(people()).singleElement().satisfies(person -> assertThat(
                        person.details().roles())
                .extracting(PersonRole::role)
                .containsExactly("leder"));
    }

    @Test
    void theSameNameWithAnotherAddressAtTheSamePlaceIsAskedAbout() {
        imported(ImportKind.PEOPLE, "navn;firma;e-mail", "Ida Skov;Ærø Museum;ida@example.dk");

        TriedImport other = upload(ImportKind.PEOPLE, "navn;firma;e-mail", "Ida Skov;Ærø Museum;is@museum.example");

        assertThat(other.count(Action.CREATE)).isEqualTo(1);
        assertThat(other.suspected()).singleElement().satisfies(suspected -> assertThat(suspected.candidates())
                .extracting(candidate -> candidate.name())
                .containsExactly("Ida Skov"));
    }

    @Test
    void anAddressInCommonMakesTwoRowsOfOneNameOnePersonWithTwoRoles() {
        imported(
                ImportKind.PEOPLE,
                "navn;firma;e-mail",
                "Ida Skov;Ærø Museum;ida@example.dk",
                "Ida Skov;Koret;ida@example.dk");

        assertThat(people())
                .singleElement()
                .satisfies(person -> assertThat(person.details().roles()).hasSize(2));
    }

    @Test
    void peopleOfOneNameWithNothingInCommonStayApartAndAreFoundAgain() {
        String[] file = {"navn;telefon;noter", "Bo Berg;21212121;spejder", "Bo Berg;61616161;bager"};

        TriedImport run = imported(ImportKind.PEOPLE, file);
        TriedImport again = upload(ImportKind.PEOPLE, file);

        assertThat(run.count(Action.CREATE)).isEqualTo(2);
        assertThat(people())
                .extracting(Person::details)
                .extracting(PersonDetails::phones, PersonDetails::notes)
                .containsExactlyInAnyOrder(tuple(List.of("21212121"), "spejder"), tuple(List.of("61616161"), "bager"));
        assertThat(again.count(Action.UNCHANGED)).isEqualTo(2);
        TriedImport more = imported(
                ImportKind.PEOPLE, "navn;telefon;sprog", "Bo Berg;+45 21 21 21 21;dansk", "bo berg;61 61 61 61;tysk");
        assertThat(more.count(Action.UPDATE)).isEqualTo(2);
        assertThat(people())
                .extracting(Person::details)
                .extracting(PersonDetails::notes, PersonDetails::language)
                .containsExactlyInAnyOrder(tuple("spejder", "dansk"), tuple("bager", "tysk"));
    }

    @Test
    void aRowWithTheNameAloneMeansTheOnlyOneOfTheFile() {
        String[] file = {"navn;telefon;sprog", "Bo Berg;21212121;", "Bo Berg;;dansk"};
        imported(ImportKind.PEOPLE, file);

        assertThat(people())
                .singleElement()
                .satisfies(person -> assertThat(person.details().language()).isEqualTo("dansk"));
        assertThat(upload(ImportKind.PEOPLE, file).count(Action.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void aRowWithTheNameAloneIsNobodyWhereTwoCanBeMeant() {
        String[] file = {"navn;telefon;sprog", "Bo Berg;21212121;", "Bo Berg;61616161;", "Bo Berg;;dansk"};
        imported(ImportKind.PEOPLE, file);

        assertThat(people()).hasSize(3);
        assertThat(upload(ImportKind.PEOPLE, file).count(Action.UNCHANGED)).isEqualTo(3);
        TriedImport other = upload(ImportKind.PEOPLE, "navn;sprog", "Bo Berg;tysk");
        assertThat(other.suspected()).singleElement().satisfies(suspected -> assertThat(suspected.candidates())
                .hasSize(3));
    }

    @Test
    void peopleOfOneNameAtUnitsOfOneNameStayApart() {
        String[] file = {
            "Navn;Firma;P-nummer;Flere organisationer",
            "Bo Berg;Vestby Skole;1000000001;",
            "Bo Berg;Vestby Skole;1000000002;",
            "Bo Berg;;;Koret",
            "Bo Berg;;;Bandet"
        };
        imported(ImportKind.MIXED, file);

        assertThat(people()).hasSize(4);
        assertThat(upload(ImportKind.MIXED, file).count(Action.UNCHANGED)).isEqualTo(8);
    }

    @Test
    void oneOfTwoWhoAreReachedInTheSameWayIsAskedAbout() {
        register.people.create(
                CURATOR,
                PersonDetails.builder("Bo Berg").phones(List.of("21212121")).build());
        register.people.create(
                CURATOR,
                PersonDetails.builder("Bo Berg").phones(List.of("21 21 21 21")).build());

        TriedImport run = upload(ImportKind.PEOPLE, "navn;telefon;sprog", "Bo Berg;21212121;dansk");

        assertThat(run.suspected()).singleElement().satisfies(suspected -> assertThat(suspected.candidates())
                .hasSize(2));
    }

    @Test
    void aDecisionOnSomebodyHoldsForAllTheirRows() {
        Person ida = register.people.create(
                CURATOR,
                PersonDetails.builder("Ida Maja Skov")
                        .phones(List.of("21212121"))
                        .build());
        String[] file = {
            "navn;telefon;e-mail;sprog", "Ida Skov;21212121;;", "Ida Skov;21212121;ida@example.dk;", "Ida Skov;;;dansk"
        };
        TriedImport same = upload(ImportKind.PEOPLE, file);
        assertThat(same.suspected()).hasSize(1);
        register.imports.decideAll(CURATOR, same.id(), Optional.empty(), Optional.empty(), ImportChoice.SAME);

        register.imported(CURATOR, same.id(), false);

        assertThat(people()).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo(ida.id());
            assertThat(person.details().emails()).containsExactly("ida@example.dk");
            assertThat(person.details().language()).isEqualTo("dansk");
        });
        TriedImport skipped = upload(ImportKind.PEOPLE, file);
        register.imports.decideAll(CURATOR, skipped.id(), Optional.empty(), Optional.empty(), ImportChoice.SKIP);
        register.imported(CURATOR, skipped.id(), false);
        assertThat(people()).hasSize(1);
    }

    @Test
    void aRowThatSaysNothingNewOfTheOnlyOneOfThatNameChangesNothing() {
        imported(ImportKind.PEOPLE, "navn;telefon", "Ida Skov;62522950");

        TriedImport again = upload(ImportKind.PEOPLE, "navn;telefon", "Ida Skov;62522950");

        assertThat(again.count(Action.UNCHANGED)).isEqualTo(1);
        assertThat(again.suspected()).isEmpty();
    }
}
