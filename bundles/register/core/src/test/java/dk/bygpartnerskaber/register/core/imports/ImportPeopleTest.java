package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Imports of people, and of contacts that are people and organisations. */
@OnBothDatabases
class ImportPeopleTest extends CsvImports {
    ImportPeopleTest(TestDatabase.Kind kind) {
        super(kind);
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

    private static ImportUpload.File file(String name, String content, Charset charset) {
        return new ImportUpload.File(name, content.getBytes(charset));
    }

    private static String card(String name) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nEND:VCARD";
    }

    private static ImportUpload several(ImportUpload.File... files) {
        return new ImportUpload(Optional.empty(), "kontakter.vcf", Optional.empty(), List.of(files));
    }

    @Test
    void contactsInAFileEachAreOneImport() {
        ImportRun run = register.imports.upload(
                CURATOR,
                several(
                        file("Søren.vcf", card("Søren Å"), StandardCharsets.UTF_8),
                        file("Åse.vcf", card("Åse Ø"), StandardCharsets.ISO_8859_1)));
        register.jobs.run(run.jobId().orElseThrow(), register.importTrial, (done, total) -> {});
        register.imported(CURATOR, run.id(), false);

        assertThat(run.fileName()).isEqualTo("kontakter.vcf");
        assertThat(people())
                .extracting(person -> person.details().name())
                .containsExactlyInAnyOrder("Søren Å", "Åse Ø");
    }

    @Test
    void ofSeveralFilesTheOneWithoutContactsIsNamed() {
        ImportUpload mixed = several(
                file("Ida.vcf", card("Ida"), StandardCharsets.UTF_8),
                file("liste.vcf", "navn;firma\nBo;Koret", StandardCharsets.UTF_8));

        assertThatThrownBy(() -> register.imports.upload(CURATOR, mixed))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.fields())
                        .containsExactly(FieldProblem.of("file", "import-several", "liste.vcf")));
        assertThat(register.imports.list(CURATOR)).isEmpty();
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
}
