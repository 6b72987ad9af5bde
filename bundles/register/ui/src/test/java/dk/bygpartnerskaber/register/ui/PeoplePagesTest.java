package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeoplePagesTest extends PeopleOfTwoPlaces {
    @Test
    void anEmptyListTeachesTheFirstStep() {
        assertThat(pages.get("/people").body()).contains("Her er ingen personer endnu", "href=\"/people/new\"");
    }

    @Test
    void aNameIsEnough() {
        Answer saved = pages.post("/people/new", "name", "Åse Ærø");
        assertThat(saved.header("Location")).isEqualTo("/people/h1");
        assertThat(pages.get("/people/h1").body())
                .contains("Åse Ærø er gemt.", "<h1>Åse Ærø</h1>", "Ingen roller endnu");
    }

    @Test
    void anOrganisationIsNamedAsPeopleCallIt() {
        pages.post("/people/new", "name", "Lis", "roles/0/place", "rockmuseet", "roles/0/from", "aug. 2019");
        assertThat(register.people.get("h1").details().roles())
                .containsExactly(new PersonRole("o2", null, null, date("2019-08"), null, null, null));
    }

    @Test
    void anUnknownOrganisationIsOfferedToBeCreatedAndNothingTypedIsLost() {
        Answer refused = pages.post(
                "/people/new",
                "name",
                "Lis",
                "emails",
                "lis@kor.example",
                "roles/0/place",
                "Koret",
                "roles/0/role",
                "leder");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("»Koret« findes ikke i registeret", "value=\"create-organisation\"", "Opret »Koret«")
                .contains("value=\"Lis\"", "lis@kor.example", "value=\"leder\"");
        Answer saved = pages.post(
                "/people/new",
                "name",
                "Lis",
                "roles/0/place",
                "Koret",
                "unknown",
                "Koret",
                "action",
                "create-organisation");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(register.organisations.get("o3").name()).isEqualTo("Koret");
        assertThat(register.people.get("h1").rolesAt("o3")).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        Answer refused = pages.post(
                "/people/new",
                "name",
                "Lis",
                "roles/1/role",
                "leder",
                "roles/2/place",
                "Rockmuseet",
                "roles/2/to",
                "snart");
        assertThat(refused.body())
                .contains("href=\"#roles/0/place\"", "Skriv, hvor rollen er.")
                .contains("href=\"#roles/1/to\"", "»snart« kan ikke læses som en dato");
    }

    @Test
    void anotherRoleCanBeAddedWithoutLosingAnything() {
        Answer form = pages.post("/people/new", "action", "add-role", "name", "Lis", "roles/0/place", "Rockmuseet");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body()).contains("value=\"Lis\"", "value=\"Rockmuseet\"", "name=\"roles/1/place\"");
        assertThat(register.people).isEmpty();
    }

    @Test
    void allFieldsSurviveTheWayThroughTheForm() {
        PersonDetails details = new PersonDetails(
                "Åse Ærø",
                "cand.mag.",
                List.of("a@b.dk", "c@d.dk"),
                List.of("01 20 30 40"),
                "https://x.example/å",
                ContactWay.LETTER,
                "norsk",
                "august: festival",
                "to\nlinjer",
                "user-lis",
                List.of(
                        new PersonRole("o1", "leder", "Voksne", date("2019-08-15"), null, null, null),
                        new PersonRole("o2", null, null, date("2010"), date("2019-08"), "flyttede", "h9")),
                "nyhedsbreve",
                LegalBasis.CONSENT,
                DataSource.OTHER,
                "museets hjemmeside",
                LocalDate.of(2027, 5, 1),
                LocalDate.of(2026, 5, 1));
        assertThat(PersonForm.details(
                        TestView.of(Messages.DANISH),
                        PersonForm.of(TestView.of(Messages.DANISH), details, id -> "Navn " + id, "lis"),
                        "user-lis"))
                .isEqualTo(details);
    }

    @Test
    void theListTellsStaffFromFormerAndItsFileTellsWhomNotToSendAdvertising() {
        person("Medarbejder", PersonRole.of("o1", "bibliotekar"));
        person("Kontakt", PersonRole.of("o2", "leder"));
        person("Forhenværende", PersonRole.of("o2", "leder").ended(date("2020"), null, null));
        assertThat(pages.get("/people").body())
                .contains(">medarbejder</span>", ">tidligere</span>", "bibliotekar", "3 personer");
        assertThat(pages.get("/people?format=csv").body())
                .contains("Reklamebeskyttet")
                .contains("Kontakt;;\"leder, Danmarks Rockmuseum\";;;;;;;Ja;2026-11-23")
                .contains("Medarbejder;;\"bibliotekar, Klitborg Bibliotek\";;;;;;;;2026-11-23\r\n");
    }

    @Test
    void peopleGoOutAsContacts() {
        person("Kontakt", PersonRole.of("o2", "leder"));
        person("Medarbejder", PersonRole.of("o1", "bibliotekar"));

        assertThat(pages.get("/people").body()).contains("format=vcf", "Hent som kontakter (vCard)");
        assertThat(pages.get("/people?format=vcf").body()).isEqualTo("card of h1\ncard of h2\n");
        assertThat(pages.get("/people/h1").body()).contains("/people/h1/vcard", "Gem som kontakt (vCard)");
        assertThat(pages.get("/people/h1/vcard").body()).isEqualTo("card of h1\n");
    }

    @Test
    void staffMaySayThatItIsThem() {
        person("Anne Kjær", PersonRole.of("o1", "bibliotekar"));
        person("Kontakt", PersonRole.of("o2", "leder"));
        assertThat(pages.get("/people/h2").body()).doesNotContain("Det er mig");
        assertThat(pages.get("/people/h1").body()).contains("Det er mig");

        pages.post("/people/h1/me", "version", "1");

        assertThat(register.people.get("h1").details().user()).isEqualTo(RegisterPages.CURATOR.id());
        assertThat(pages.get("/people/h1").body()).contains(">dig</span>").doesNotContain("Det er mig");

        Answer undone = pages.post("/people/h1/me", "version", "2", "not", "true");

        assertThat(undone.header("Location")).startsWith("/people/h1");
        assertThat(register.people.get("h1").details().user()).isNull();
        assertThat(pages.get("/people/h1").body()).contains("Det er mig").doesNotContain("Det er ikke mig");
    }

    @Test
    void aCuratorNamesTheUserOfAPerson() {
        person("Lis");
        pages.post("/people/h1/edit", "version", "1", "name", "Lis", "userName", "lis");
        assertThat(register.people.get("h1").details().user()).isEqualTo("user-lis");
        assertThat(pages.get("/people/h1/edit").body()).contains("name=\"userName\" type=\"text\" value=\"lis\"");
        assertThat(pages.post("/people/h1/edit", "version", "2", "name", "Lis", "userName", "ingen")
                        .body())
                .contains("href=\"#userName\"", "Der er ingen bruger med det navn.");
    }

    @Test
    void whoeverComesSecondSeesBothVersions() {
        person("Lis", PersonRole.of("o2", "leder"));
        pages.post("/people/h1/edit", "version", "1", "name", "Lis Bo", "roles/0/place", "Rockmuseet");
        Answer second = pages.post(
                "/people/h1/edit",
                "version",
                "1",
                "name",
                "Lis B",
                "roles/0/place",
                "Rockmuseet",
                "roles/0/role",
                "chef");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body())
                .contains("En anden har rettet imens", "chef, Danmarks Rockmuseum", "name=\"version\" value=\"2\"");
    }

    @Test
    void thePageBeforeDeletionSaysWhatHangsOnThePerson() {
        Person lis = person("Lis", PersonRole.of("o2", "leder"));
        person("Bo Lund", new PersonRole("o2", "leder", null, null, date("2020"), null, lis.id()));
        register.add(new TeamDetails("Formidling", "o1", null, null, List.of(new TeamMember(lis.id(), null, false))));
        assertThat(pages.get("/people/h1/delete").body())
                .contains("Roller, der forsvinder", "Formidling", "står som efterfølger for", "Bo Lund");
        pages.post("/people/h1/delete", "version", "1");
        assertThat(register.people).doesNotContainKey("h1");
    }

    @Test
    void readersAreNotOfferedWhatTheyMayNotDo() {
        RegisterPages reading = new RegisterPages(RegisterPages.READER, Messages.ENGLISH);
        reading.register.add(OrganisationDetails.named("Museum"));
        reading.register.add(PersonDetails.builder("Lis")
                .roles(List.of(PersonRole.of("o1", "leader")))
                .build());
        assertThat(reading.get("/people/h1").body())
                .contains("leader")
                .doesNotContain("/edit\"", "/delete\"", "end-role");
        assertThat(reading.get("/organisations/o1").body()).doesNotContain("Add a person");
        assertThat(reading.get("/people/new").status()).isEqualTo(403);
        assertThat(reading.post("/people/h1/end-role", "place", "0").status()).isEqualTo(403);
    }

    @Test
    void hostileTextIsHarmless() {
        person("<script>alert(1)</script>", PersonRole.of("o2", "\"><img src=x>"));
        assertThat(pages.get("/people/h1").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img src=x>");
    }
}
