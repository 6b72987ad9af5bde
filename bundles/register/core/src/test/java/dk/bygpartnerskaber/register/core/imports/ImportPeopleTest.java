package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportMapping;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Column;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Imports of people, and of contacts that are people and organisations. */
@OnBothDatabases
class ImportPeopleTest {
    private final Register register;

    ImportPeopleTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    private static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private TriedImport upload(ImportKind kind, String... lines) {
        return register.upload(CURATOR, kind, "x.csv", file(lines));
    }

    private TriedImport imported(ImportKind kind, String... lines) {
        return register.imported(CURATOR, upload(kind, lines).id(), false);
    }

    private List<Person> people() {
        return register.people
                .list(CURATOR, PersonQuery.all(PageRequest.first(100)))
                .items();
    }

    private List<Organisation> organisations() {
        return register.organisations
                .list(CURATOR, OrganisationQuery.all(PageRequest.first(100)))
                .items();
    }

    private Organisation add(String name) {
        return register.organisations.create(CURATOR, OrganisationDetails.named(name));
    }

    @Test
    void allFieldsOfAPersonArrive() {
        imported(
                ImportKind.PEOPLE,
                "navn;titel;firma;stilling;afdeling;e-mail;telefon;mobil;hjemmeside;foretrukken kontakt;sprog;"
                        + "travle perioder;noter",
                "Ida Skov;cand.mag.;Ærø Museum;leder;Formidling;ida@example.dk, is@example.dk;62522950;20304050;"
                        + "www.example.dk;e-mail;dansk;august;Ring først");

        Organisation museum = organisations().get(0);
        assertThat(people())
                .extracting(Person::details)
                .containsExactly(PersonDetails.builder("Ida Skov")
                        .title("cand.mag.")
                        .emails(List.of("ida@example.dk", "is@example.dk"))
                        .phones(List.of("62522950", "20304050"))
                        .website("https://www.example.dk")
                        .preferredContact(ContactWay.EMAIL)
                        .language("dansk")
                        .busyPeriods("august")
                        .notes("Ring først")
                        .roles(List.of(new PersonRole(museum.id(), "leder", "Formidling", null, null, null, null)))
                        .build());
    }

    @Test
    void aNameMayStandInTwoColumns() {
        imported(ImportKind.PEOPLE, "efternavn;fornavn", "Skov;Ida Marie");

        assertThat(people()).extracting(Person::name).containsExactly("Ida Marie Skov");
    }

    @Test
    void besideAFamilyNameTheNameMayBeTheGivenOne() {
        imported(
                ImportKind.PEOPLE, "Navn;Mellemnavn;Efternavn", "Dagny;;Bølgebjerg", "Ida;Marie;Skov", "Bo Berg;;Berg");
        imported(ImportKind.PEOPLE, "Navn;Fornavn;Efternavn", "Onkel Per;Per;Krog");

        assertThat(people())
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Dagny Bølgebjerg", "Ida Marie Skov", "Bo Berg", "Onkel Per");
    }

    @Test
    void aMiddleNameMayHaveAColumnOfItsOwn() {
        imported(
                ImportKind.PEOPLE,
                "Fornavn;Mellemnavn;Efternavn;E-mail",
                "Anne;Marie;Holm;am@example.dk",
                "Anne;Louise;Holm;al@example.dk",
                "Bo;;Berg;");
        imported(ImportKind.PEOPLE, "First Name,Middle Name,Last Name", "Ida,Maja,Skov");
        imported(ImportKind.PEOPLE, "Given Name,Additional Name,Family Name", "Lis,Kirstine,Bech");

        assertThat(people())
                .extracting(Person::name)
                .containsExactlyInAnyOrder(
                        "Anne Marie Holm", "Anne Louise Holm", "Bo Berg", "Ida Maja Skov", "Lis Kirstine Bech");
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
    void aNumberAndAnAddressOfAPersonAreThereOnceHoweverTheyAreWritten() {
        imported(
                ImportKind.PEOPLE, "navn;telefon;mobil;e-mail", "Bo;01 20 34 77;01203477;Bo@Example.dk, bo@example.dk");
        imported(ImportKind.PEOPLE, "navn;telefon;e-mail", "Bo;+4501203477;BO@example.dk");

        assertThat(people())
                .extracting(Person::details)
                .extracting(PersonDetails::phones, PersonDetails::emails)
                .containsExactly(tuple(List.of("01 20 34 77"), List.of("Bo@Example.dk")));
    }

    @Test
    void notesOnAPersonStay() {
        imported(ImportKind.PEOPLE, "navn;e-mail;noter", "Bo;bo@example.dk;Ring først");
        imported(ImportKind.PEOPLE, "navn;e-mail;noter", "Bo;bo@example.dk;Bager", "Bo;bo@example.dk;Ring først");

        assertThat(people().get(0).details().notes()).isEqualTo("Ring først\nBager");
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

    @Test
    void aRoleThatSaysMoreFillsOneThatSaysLessAndAnotherOneIsAdded() {
        String ida = "Ida Skov;Ærø Museum;";
        imported(ImportKind.PEOPLE, "navn;firma;stilling", ida);
        imported(ImportKind.PEOPLE, "navn;firma;stilling", ida + "inspektør");
        imported(ImportKind.PEOPLE, "navn;firma;stilling", ida + "leder", ida + "Inspektør");

        assertThat(people().get(0).details().roles())
                .extracting(PersonRole::role)
                .containsExactly("inspektør", "leder");
    }

    @Test
    void everythingThatIsWrongWithARowIsSaid() {
        TriedImport run = upload(
                ImportKind.PEOPLE,
                "navn;e-mail;foretrukken kontakt;hjemmeside",
                "Ida;ida(at)example;røgsignal;ftp://x");

        assertThat(run.rejected())
                .extracting(ImportRun.Rejected::column)
                .containsExactlyInAnyOrder("e-mail", "foretrukken kontakt", "hjemmeside");
        assertThat(run.run().counts().rejected()).isEqualTo(1);
    }

    @Test
    void contactsAreAPersonWithTheOrganisationOrAnOrganisationAlone() {
        imported(
                ImportKind.MIXED,
                "Navn;Firma;Adresse;Postnr.;By;CVR-nr.;Hovednummer;E-mail",
                "Ida Skov;Ærø Museum;Brogade 1;5970;Ærøskøbing;12345678;62522950;ida@example.dk",
                ";Koret;;;;;;",
                "Bo Å;;;;;;;bo@example.dk");

        assertThat(people()).extracting(Person::name).containsExactly("Bo Å", "Ida Skov");
        assertThat(organisations()).extracting(Organisation::name).containsExactly("Koret", "Ærø Museum");
        OrganisationDetails museum = organisations().get(1).details();
        assertThat(museum.addresses()).containsExactly(new Address(null, "Brogade 1", "5970", "Ærøskøbing", null));
        assertThat(museum.cvr()).isEqualTo("12345678");
        assertThat(museum.phones()).containsExactly("62522950");
        assertThat(museum.email()).isNull();
    }

    @Test
    void aRowWithNeitherIsRejected() {
        TriedImport run = upload(ImportKind.MIXED, "Navn;Firma;E-mail", ";;ida@example.dk");

        assertThat(run.rejected()).singleElement().satisfies(fault -> {
            assertThat(fault.reason().code()).isEqualTo("import-person-name");
            assertThat(fault.column()).isEqualTo("Navn");
        });
    }

    @Test
    void aPersonWithoutANameIsToldWhereItBelongsAndThatContactsMayBeOrganisations() {
        TriedImport run = upload(
                ImportKind.PEOPLE, "Firma;Efternavn;Fornavn;E-mail", "Koret;;;kor@example.dk", ";;;bo@example.dk");

        assertThat(run.rejected())
                .extracting(fault -> fault.reason().code(), ImportRun.Rejected::column)
                .containsExactly(
                        tuple("import-person-name-contacts", "Fornavn"), tuple("import-person-name", "Fornavn"));
    }

    @Test
    void cardsOfATelephoneComeInAsContacts() {
        byte[] cards = ("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Skov\r\nN:Skov;Ida;;;\r\nORG:Ærø Museum;Formidling\r\n"
                        + "TITLE:leder\r\nEMAIL:ida@example.dk\r\nTEL;TYPE=CELL:20304050\r\nTEL;TYPE=WORK:62522950\r\n"
                        + "END:VCARD\r\n")
                .getBytes(StandardCharsets.UTF_8);
        Organisation museum = add("Ærø Museum");

        ImportRun run = register.imports.upload(
                CURATOR, new ImportUpload(Optional.empty(), "Ida.vcf", Optional.empty(), cards));
        register.jobs.run(run.jobId().orElseThrow(), register.importTrial, (done, total) -> {});
        register.imported(CURATOR, run.id(), false);

        assertThat(run.kind()).isEqualTo(ImportKind.MIXED);
        PersonDetails ida = people().get(0).details();
        assertThat(ida.roles())
                .containsExactly(new PersonRole(museum.id(), "leder", "Formidling", null, null, null, null));
        assertThat(ida.phones()).containsExactlyInAnyOrder("20304050", "62522950");
    }

    @Test
    void aCardThatIsShownWithoutTheMiddleNameKeepsIt() {
        byte[] cards = ("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anne Holm\r\nN:Holm;Anne;Marie;;\r\nEND:VCARD\r\n"
                        + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Annie\r\nN:Skov;Anne;Louise;;\r\nEND:VCARD\r\n")
                .getBytes(StandardCharsets.UTF_8);

        TriedImport run = register.upload(CURATOR, ImportKind.MIXED, "Anne.vcf", cards);

        assertThat(run.planned()).extracting(ImportRun.Planned::name).containsExactly("Anne Marie Holm", "Annie");
    }

    @Test
    void aCardWithSeveralOrganisationsGivesARoleAtEach() {
        byte[] cards = ("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Skov\r\nN:Skov;Ida;;;\r\nORG:Ærø Museum;Formidling\r\n"
                        + "ORG:Koret\r\nORG:ærø museum\r\nTITLE:leder\r\nADR:;;Brogade 1;Ærøskøbing;;5970;\r\n"
                        + "END:VCARD\r\n")
                .getBytes(StandardCharsets.UTF_8);
        Organisation choir = add("Koret");

        TriedImport run = register.upload(CURATOR, ImportKind.MIXED, "Ida.vcf", cards);
        register.imported(CURATOR, run.id(), false);

        assertThat(organisations()).extracting(Organisation::name).containsExactly("Koret", "Ærø Museum");
        Organisation museum = organisations().get(1);
        assertThat(people()).singleElement().satisfies(person -> assertThat(
                        person.details().roles())
                .containsExactly(
                        new PersonRole(museum.id(), "leder", "Formidling", null, null, null, null),
                        PersonRole.of(choir.id(), null)));
        assertThat(organisations().get(0).details()).isEqualTo(choir.details());
        assertThat(register.upload(CURATOR, ImportKind.MIXED, "Ida.vcf", cards).count(Action.UNCHANGED))
                .isEqualTo(3);
    }

    @Test
    void aPersonWithAnOrganisationThatIsLeftOutIsLeftOutToo() {
        add("Ærø Museum");
        TriedImport run = upload(
                ImportKind.PEOPLE, "navn;firma;flere organisationer", "Ida Skov;Koret;Aeroe Museum A/S", "Bo Å;Koret;");
        assertThat(run.suspected()).hasSize(1);
        register.imports.decideAll(CURATOR, run.id(), Optional.empty(), Optional.empty(), ImportChoice.SKIP);
        register.imported(CURATOR, run.id(), false);

        assertThat(people()).extracting(Person::name).containsExactly("Bo Å");
    }

    @Test
    void theColumnsTellWhatTheRowsAre() {
        assertThat(kind("navn;cvr;postnr")).isEqualTo(ImportKind.ORGANISATIONS);
        assertThat(kind("fornavn;efternavn;e-mail")).isEqualTo(ImportKind.PEOPLE);
        assertThat(kind("bibliotek;partnerskab;partner")).isEqualTo(ImportKind.PARTNERSHIPS);
        assertThat(kind("Navn;Firma;Gade;Postnr;By;E-mail;Mobil")).isEqualTo(ImportKind.MIXED);
    }

    @Test
    void namesTellWhatRowsAreWhoseColumnsFitOrganisationsAndPeople() {
        String fits = "navn;telefon;e-mail;noter";
        assertThat(kind(fits, "Jens Hansen;20304050;jens@x.example;", "Bodil Kirk-Ås;;;ny", "Holm, Ida Marie;;;"))
                .isEqualTo(ImportKind.PEOPLE);
        assertThat(kind(fits, "Vestby Museum;20304050;post@x.example;", "Røde Kors;;;", "Hansen & Søn;;;"))
                .isEqualTo(ImportKind.ORGANISATIONS);
        assertThat(kind(fits, "Teatret;20304050;;", "Jens Hansen;;;")).isEqualTo(ImportKind.ORGANISATIONS);
        assertThat(kind("navn;cvr;telefon", "Jens Hansen;12345678;")).isEqualTo(ImportKind.ORGANISATIONS);
    }

    @Test
    void anotherSheetOfAWorkbookMayBeOfAnotherKind() throws IOException {
        ImportRun run = register.imports.upload(
                CURATOR,
                new ImportUpload(
                        Optional.empty(),
                        "x.xlsx",
                        Optional.empty(),
                        ImportFileTest.workbook("Vestby Museum", "Jens Hansen")));
        assertThat(run.kind()).isEqualTo(ImportKind.ORGANISATIONS);
        register.jobs.run(run.jobId().orElseThrow(), register.importTrial, (done, total) -> {});

        ImportRun other = register.imports.map(
                CURATOR, run.id(), new ImportMapping(Optional.empty(), Optional.of("B"), List.of()));
        assertThat(other.kind()).isEqualTo(ImportKind.PEOPLE);
        register.jobs.run(other.jobId().orElseThrow(), register.importTrial, (done, total) -> {});
        assertThat(register.imports
                        .find(CURATOR, run.id())
                        .orElseThrow()
                        .counts()
                        .creates())
                .isEqualTo(Map.of("person", 1L));
    }

    private ImportKind kind(String headers) {
        return kind(headers, headers.replaceAll("[^;]+", "x"));
    }

    private ImportKind kind(String headers, String... rows) {
        byte[] content = file(headers, String.join("\n", rows));
        return register.imports
                .upload(CURATOR, new ImportUpload(Optional.empty(), "x.csv", Optional.empty(), content))
                .kind();
    }

    @Test
    void whereAHeaderSaysNothingWhatStandsBelowMay() {
        TriedImport run = upload(
                ImportKind.PEOPLE,
                "navn;Kol B;Kol C;Kol D;Ændret;Født",
                "Ida;ida@example.dk;20304050;x;2026-11-22;22-11-2001",
                "Bo;bo@example.dk;+45 20 30 40 50;y;2026-11-23;23-11-2001");

        assertThat(run.columns())
                .extracting(Column::target)
                .containsExactly("name", "emails", "phones", null, null, null);
    }

    @Test
    void theNextFileWithTheSameColumnsGoesAsTheLastOneDid() {
        TriedImport first = upload(ImportKind.PEOPLE, "navn;Kol B", "Ida Skov;august");
        register.map(CURATOR, first.id(), List.of("name", "busyPeriods"));
        register.imported(CURATOR, first.id(), false);

        ImportRun next = register.imports.upload(
                CURATOR, new ImportUpload(Optional.empty(), "y.csv", Optional.empty(), file("Navn;kol b", "Bo;maj")));

        assertThat(next.kind()).isEqualTo(ImportKind.PEOPLE);
        assertThat(next.columns()).extracting(Column::target).containsExactly("name", "busyPeriods");
    }

    @Test
    void aFileOfRejectedRowsGoesAsTheOneTheyComeFrom() {
        TriedImport first = upload(ImportKind.PEOPLE, "navn;Kol B;hjemmeside", "Ida;august;ftp://x", "Bo;maj;");
        register.map(CURATOR, first.id(), List.of("name", "busyPeriods", "website"));
        register.imported(CURATOR, first.id(), true);
        byte[] rest = register.imports
                .rejectedRows(
                        CURATOR, first.id(), "Hvorfor", fault -> fault.reason().code())
                .content();

        ImportRun next = register.imports.upload(
                CURATOR, new ImportUpload(Optional.empty(), "x-rest.csv", Optional.empty(), rest));

        assertThat(next.rows()).isEqualTo(1);
        assertThat(next.columns()).extracting(Column::target).containsExactly("name", "busyPeriods", "website", null);
    }
}
