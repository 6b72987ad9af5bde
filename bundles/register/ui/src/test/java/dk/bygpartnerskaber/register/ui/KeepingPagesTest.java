package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.internal.TestShell;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeepingPagesTest {
    private static final Actor OFFICER = new Actor("7", "Dorte Vagt", Set.of(Permission.READ, Permission.PROTECT));

    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);

    private static Person add(RegisterPages pages, PersonDetails.Builder details) {
        return pages.register.add(details.build());
    }

    @Test
    void theSettingsAreCalledByTheirNameInTheChangeLogWhateverStandsInThem() {
        assertThat(new PrivacyWords(TestShell.messages()).titles(OFFICER, Set.of("s1")))
                .containsExactly(Map.entry("s1", "Indstillinger for persondata"));
    }

    @Test
    void aPersonsPageSaysWhyThePersonIsKept() {
        Person bo = add(pages, PersonDetails.builder("Bo").sourceNote("messen").legalBasis(LegalBasis.CONSENT));

        assertThat(pages.get("/people/" + bo.id()).body())
                .contains("Hvorfor har vi oplysningerne?", "at samarbejde", "Personen har sagt ja")
                .contains("Organisationen, personen hører til (messen)", "Ikke oplyst endnu, senest");
    }

    @Test
    void staffAreToldAsEmployees() {
        String library = pages.register
                .add(OrganisationDetails.builder("Biblioteket").ownLibrary(true).build())
                .id();
        Person lis = add(pages, PersonDetails.builder("Lis").roles(List.of(PersonRole.of(library, "leder"))));

        PersonRole former =
                PersonRole.of(library, "leder").ended(PartialDate.parse("2020").orElseThrow(), null, null);
        Person ib = add(pages, PersonDetails.builder("Ib").roles(List.of(former)));

        for (Person one : List.of(lis, ib)) {
            assertThat(pages.get("/people/" + one.id()).body())
                    .contains("bliver oplyst som medarbejder")
                    .doesNotContain("Ikke oplyst endnu");
            assertThat(pages.get("/people/" + one.id() + "/notice").body())
                    .contains("er eller har været medarbejder hos jer")
                    .doesNotContain("mailto:");
        }
    }

    @Test
    void itIsTypedAmongTheRareFieldsAndSurvivesTheForm() {
        pages.post(
                "/people/new",
                "name",
                "Lis",
                "purpose",
                "et foredrag",
                "source",
                "public",
                "reviewOn",
                "12. maj 2028",
                "informedOn",
                "12.5.2026");

        PersonDetails lis = pages.register.people.get("h1").details();
        assertThat(lis.purpose()).isEqualTo("et foredrag");
        assertThat(lis.source()).isEqualTo(DataSource.PUBLIC);
        assertThat(lis.reviewOn()).isEqualTo(LocalDate.of(2028, 5, 12));
        assertThat(lis.informedOn()).isEqualTo(LocalDate.of(2026, 5, 12));
        assertThat(pages.get("/people/h1/edit").body())
                .contains("value=\"et foredrag\"", "value=\"12. maj 2028\"", "<option value=\"public\" selected>");
        assertThat(pages.post("/people/new", "name", "Ib", "informedOn", "maj 2026")
                        .body())
                .contains("href=\"#informedOn\"", "»maj 2026« kan ikke læses som en dag");
    }

    @Test
    void theNoticeIsReadyInBothLanguages() {
        Person bo = add(pages, PersonDetails.builder("Bo {kontakt} Ek").emails(List.of("bo@ek.dk")));
        pages.keeping.configure(
                OFFICER,
                1,
                new PrivacyDefaults(
                        "at holde fest",
                        LegalBasis.PUBLIC_TASK,
                        DataSource.PUBLIC,
                        24,
                        "Klitborg Bibliotek",
                        "dpo@klitborg.dk",
                        null,
                        "Hello {navn}, {purpose}"));

        assertThat(pages.get("/people/" + bo.id() + "/notice").body())
                .contains("Kære Bo {kontakt} Ek", "Klitborg Bibliotek arbejder", "Skriv til dpo@klitborg.dk")
                .contains("at holde fest", "noget, alle kan læse", "Hello Bo {kontakt} Ek, {purpose}")
                .contains("href=\"mailto:bo%40ek.dk?subject=Dine%20oplysninger%20hos%20Klitborg%20Bibliotek&amp;body=K")
                .doesNotContain("Skriv jeres navn");
    }

    @Test
    void theDayOnWhichAPersonWasToldIsNoted() {
        Person bo = add(pages, PersonDetails.builder("Bo"));
        String path = "/people/" + bo.id() + "/informed";

        assertThat(pages.post(path, "version", "1", "informedOn", "snart").status())
                .isEqualTo(422);
        assertThat(pages.post(path, "version", "1", "informedOn", "").status()).isEqualTo(422);
        Answer noted = pages.post(path, "version", "1", "informedOn", "12.5.2026");

        assertThat(noted.header("Location")).isEqualTo("/people/" + bo.id());
        assertThat(pages.get("/people/" + bo.id()).body()).contains("12. maj 2026");
        assertThat(pages.get("/people/" + bo.id() + "/notice").body()).contains("Oplyst den 12. maj 2026");
    }

    @Test
    void underTheLetterIsWhereItIsNotedForAllWhoMay() {
        Person bo = add(pages, PersonDetails.builder("Bo"));
        assertThat(pages.get("/people/" + bo.id() + "/notice").body())
                .contains("action=\"/people/" + bo.id() + "/informed\"", "Oplyst</button>");

        RegisterPages officers = new RegisterPages(OFFICER, Messages.DANISH);
        Person ib = add(officers, PersonDetails.builder("Ib"));
        assertThat(officers.get("/people/" + ib.id() + "/notice").body())
                .contains("action=\"/admin/privacy/tasks/" + ib.id() + "/informed\"", "value=\"23. november 2026\"");

        RegisterPages readers = new RegisterPages(RegisterPages.READER, Messages.DANISH);
        Person eva = add(readers, PersonDetails.builder("Eva"));
        assertThat(readers.get("/people/" + eva.id() + "/notice").body()).doesNotContain("/informed\"");
    }

    @Test
    void theOfficerLooksAtPeopleAgainAndTellsThem() {
        RegisterPages officers = new RegisterPages(OFFICER, Messages.DANISH);
        Person bo = add(officers, PersonDetails.builder("Bo"));
        String tasks = "/admin/privacy/tasks";
        assertThat(officers.get(tasks).body()).contains("Skal gennemgås", "Mangler at blive oplyst", "Gennemgået");

        officers.post(tasks + "/" + bo.id() + "/reviewed", "version", "1");
        officers.post(tasks + "/" + bo.id() + "/informed", "version", "2", "informedOn", "12.5.2026");

        PersonDetails now = officers.register.people.get(bo.id()).details();
        assertThat(now.reviewOn()).isNotNull();
        assertThat(now.informedOn()).isEqualTo("2026-05-12");
        assertThat(officers.post(tasks + "/" + bo.id() + "/x", "version", "3").status())
                .isEqualTo(404);
        assertThat(pages.get(tasks).status()).isEqualTo(403);
    }

    @Test
    void theOfficersDayIsTodayUntilAnotherIsTyped() {
        RegisterPages officers = new RegisterPages(OFFICER, Messages.DANISH);
        Person bo = add(officers, PersonDetails.builder("Bo"));
        Person lis = add(officers, PersonDetails.builder("Lis"));
        String tasks = "/admin/privacy/tasks";
        String path = tasks + "/" + bo.id() + "/informed";
        String today = "value=\"23. november 2026\"";
        assertThat(officers.get(tasks).body()).contains(today);

        for (String refused : List.of("", "snart", "1.1.2100")) {
            Answer again = officers.post(path, "version", "1", "informedOn", refused);
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body())
                    .contains("id=\"informedOn\"", "value=\"" + refused + "\"", "id=\"errors\"", "href=\"#informedOn\"")
                    .contains("id=\"informedOn-" + lis.id() + "\"", today);
        }
        assertThat(officers.post(path, "version", "9", "informedOn", "12.5.2026")
                        .body())
                .contains("value=\"12.5.2026\"", "name=\"version\" value=\"1\"");
        assertThat(officers.register.people.get(bo.id()).details().informedOn()).isNull();
    }

    @Test
    void theSettingsKeepWhatWasTypedAndTheProductsTextIsNotStored() {
        RegisterPages officers = new RegisterPages(OFFICER, Messages.DANISH);
        String address = "/admin/privacy/settings";
        assertThat(officers.get(address).body())
                .contains("Kære {navn}", "Dear {navn}", "value=\"24\"")
                .contains("id=\"hint-noticeDanish\">Tøm feltet, hvis I vil bruge standardteksten.</span>");

        String danish = officers.keeping.settings.defaults().noticeDanish();
        assertThat(danish).isNull();
        assertThat(post(officers, address, Map.of("version", "1", "purpose", "", "library", "Klit"))
                        .body())
                .contains("Skal udfyldes.", "value=\"Klit\"");
        assertThat(post(officers, address, Map.of("version", "9", "purpose", "andet"))
                        .body())
                .contains("value=\"andet\"", "name=\"version\" value=\"1\"");
        Answer saved = post(
                officers,
                address,
                Map.of(
                        "version",
                        "1",
                        "purpose",
                        "at lære",
                        "reviewMonths",
                        "12",
                        "legalBasis",
                        "consent",
                        "source",
                        "other",
                        "noticeEnglish",
                        "Hi"));
        assertThat(saved.header("Location")).isEqualTo(address);
        assertThat(officers.keeping.settings.defaults())
                .isEqualTo(new PrivacyDefaults(
                        "at lære", LegalBasis.CONSENT, DataSource.OTHER, 12, null, null, null, "Hi"));
    }

    private static Answer post(RegisterPages officers, String address, Map<String, String> fields) {
        return officers.post(
                address,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }
}
