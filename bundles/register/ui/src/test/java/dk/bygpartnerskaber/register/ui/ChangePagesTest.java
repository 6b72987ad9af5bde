package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangePagesTest {
    private static final RecordRef MUSEUM = new RecordRef("organisation", "o1");
    private static final RecordRef ROCKBIB = new RecordRef("partnership", "p1");
    private static final String RESTORE = "/organisations/o1/changes/c1/sector";

    private final RegisterPages pages = new RegisterPages(RegisterPages.COORDINATOR, Messages.DANISH);

    @BeforeEach
    void fill() {
        pages.register.add(OrganisationDetails.named("Rockmuseet"));
        pages.register.add(PartnershipDetails.builder("Rockbib").build());
    }

    private String organisationLog(Change.Field... fields) {
        pages.log.add("updated", MUSEUM, fields);
        return pages.get("/organisations/o1/changes").body();
    }

    @Test
    void theRecordsPageLeadsToItsLogForThoseWhoMaySeeIt() {
        assertThat(pages.get("/organisations/o1").body())
                .contains("href=\"/organisations/o1/changes\">Ændringslog</a>");
        assertThat(pages.get("/partnerships/p1").body()).contains("href=\"/partnerships/p1/changes\"");
        RegisterPages reading = new RegisterPages(RegisterPages.READER, Messages.DANISH);
        reading.register.add(OrganisationDetails.named("Rockmuseet"));
        assertThat(reading.get("/organisations/o1").body()).doesNotContain("Ændringslog");
        assertThat(reading.get("/organisations/o1/changes").status()).isEqualTo(403);
    }

    @Test
    void valuesOfAnOrganisationAreReadableWords() {
        String page = organisationLog(
                new Change.Field("sector", "private", "civil"),
                new Change.Field("ownLibrary", false, true),
                new Change.Field("aliases", null, List.of("Rocken", "<Ragnarock>")),
                new Change.Field(
                        "addresses",
                        List.of(Map.of("street", "Rabalderstræde 16", "postalCode", "4000", "city", "Roskilde")),
                        null),
                new Change.Field("demo", true, false));

        assertThat(page)
                .contains("Åse &lt;Bo&gt;", "i dag kl. 10.00", ">Ændret<")
                .contains("<th scope=\"row\">Sektor</th>", ">Privat<", ">Civilsamfund<")
                .contains(">Nej<", ">Ja<", ">tomt<", "<span class=\"prose\">Rocken</span>", "&lt;Ragnarock&gt;")
                .contains("Rabalderstræde 16, 4000 Roskilde")
                .contains("<th scope=\"row\">Eksempel</th>")
                .contains("href=\"/organisations/o1/changes?sort=-at&amp;cursor=videre\"")
                .doesNotContain(">civil<", "/demo\"");
    }

    @Test
    void aGroupInWhichNobodyIsNamedIsWordedAsOnItsPage() {
        Map<String, Object> one = Map.of("members", List.of(Map.of("person", "p9")));
        Change.Field emptied = new Change.Field("projectGroup", one, Map.of("members", List.of()));
        pages.log.add("updated", ROCKBIB, emptied);

        assertThat(pages.get("/partnerships/p1/changes").body())
                .contains("Gruppen findes. Hvem der er med")
                .doesNotContain(">Ja<");
    }

    @Test
    void valuesOfAPartnershipAreReadableWordsAndItsPartiesAreLinked() {
        pages.log.add(
                "updated",
                ROCKBIB,
                new Change.Field("partners", List.of("o1", "væk"), null),
                new Change.Field("start", "2009-08", "2009-08-15"),
                new Change.Field("purposes", null, List.of("competences")),
                new Change.Field("status", "active", "paused"));

        assertThat(pages.get("/partnerships/p1/changes").body())
                .contains("<a href=\"/organisations/o1\">Rockmuseet</a>", "Organisation (slettet)")
                .contains("august 2009", "15. august 2009", "Få nye kompetencer", ">Aktivt<", ">Pause<");
    }

    @Test
    void whatWasCreatedAndLongTextsAreFolded() {
        pages.log.add("created", MUSEUM, new Change.Field("name", null, "Rockmuseet"));
        String page = organisationLog(new Change.Field("notes", null, "Et møde om musik. ".repeat(30)));

        assertThat(page).contains("Se, hvad der blev skrevet", ">Oprettet<");
        assertThat(page).containsPattern("<details><summary>Et møde om musik.{20,90} …</summary>");
        assertThat(page).doesNotContain("/c1/name");
    }

    @Test
    void aValueIsPutBackAfterSayingWhatWillHappen() {
        assertThat(organisationLog(new Change.Field("sector", "private", "civil")))
                .contains("href=\"" + RESTORE + "\"");
        assertThat(pages.get(RESTORE).body())
                .contains("Sæt feltet Sektor tilbage?", "Der står nu", "Civilsamfund", "Kommer til at stå", "Privat")
                .contains("<form method=\"post\" action=\"" + RESTORE + "\"", "name=\"version\" value=\"1\"");

        Answer answer = pages.post(RESTORE, "version", "1");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/organisations/o1/changes");
        assertThat(pages.log.restored).containsExactly("1 c1 sector");
        assertThat(pages.get("/organisations/o1/changes").body()).contains("Feltet Sektor er sat tilbage.");
    }

    @Test
    void aRefusalIsSaidInWords() {
        organisationLog(new Change.Field("sector", "private", "civil"));
        pages.log.refuse(ProblemException.stale());
        assertThat(pages.post(RESTORE, "version", "0").body()).contains("En anden har ændret det", "value=\"1\"");

        pages.log.add("updated", ROCKBIB, new Change.Field("partners", List.of("væk"), null));
        pages.log.refuse(ProblemException.invalid(FieldProblem.of("partners/0", "no-such-organisation")));
        Answer invalid = pages.post("/partnerships/p1/changes/c2/partners", "version", "1");
        assertThat(invalid.status()).isEqualTo(422);
        assertThat(invalid.body()).contains("role=\"alert\"", "Partnere: Organisationen findes ikke mere.");
    }

    @Test
    void aValueThatCannotBeReadIsNotOfferedAgain() {
        organisationLog(new Change.Field("sector", "hemmelig", "civil"));
        pages.log.unreadable = true;
        for (Answer answer : List.of(pages.get(RESTORE), pages.post(RESTORE, "version", "1"))) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body())
                    .containsOnlyOnce("i en form, som ikke kan sættes tilbage")
                    .contains("role=\"alert\"", "href=\"/organisations/o1/changes\"")
                    .doesNotContain("<form method=\"post\" action=\"" + RESTORE, "allerede denne værdi");
        }
    }

    @Test
    void aFieldThatHasTheValueAlreadyIsLeftAlone() {
        organisationLog(new Change.Field("sector", "private", "civil"));
        pages.log.equalAlready = true;
        assertThat(pages.get(RESTORE).body())
                .contains("Feltet har allerede denne værdi.")
                .doesNotContain("<form method=\"post\" action=\"" + RESTORE);
    }

    @Test
    void whoMayOnlyReadTheLogIsNotOfferedToPutBack() {
        RegisterPages managing = new RegisterPages(RegisterPages.MANAGER, Messages.ENGLISH);
        managing.register.add(OrganisationDetails.named("Rockmuseet"));
        managing.log.add("updated", MUSEUM, new Change.Field("sector", "private", "civil"));

        assertThat(managing.get("/organisations/o1/changes").body())
                .contains("Change log", "Private", "Civil society", "today at 10:00")
                .doesNotContain(RESTORE);
        assertThat(managing.get(RESTORE).status()).isEqualTo(403);
    }

    @Test
    void anEmptyLogSaysWhatItIsFor() {
        assertThat(pages.get("/organisations/o1/changes").body()).contains("Ingen ændringer endnu");
        assertThat(pages.get("/organisations/o1/changes/c1").status()).isEqualTo(404);
    }
}
