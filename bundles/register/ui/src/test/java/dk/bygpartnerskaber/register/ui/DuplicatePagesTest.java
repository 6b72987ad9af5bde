package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.SuspectedPair;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatePagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);

    @Test
    void whoeverAddsAnOrganisationIsToldOfThoseThatAreLikeItAndLosesNothing() {
        pages.duplicates.suspect("o7", "Rockmuseet");

        Answer told = pages.post("/organisations/new", "name", "Rock Museet", "notes", "Ring først");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body())
                .contains("role=\"alert\"", "Findes måske allerede", "Opret alligevel")
                .contains("<a href=\"/organisations/o7\" target=\"_blank\">Rockmuseet</a>")
                .contains("Samme navn, men forskelligt postnummer")
                .contains("value=\"Rock Museet\"", "Ring først</textarea>")
                .contains("<input type=\"hidden\" name=\"seen\" value=\"o7\">");
        assertThat(pages.register.organisations).isEmpty();
    }

    @Test
    void nobodyIsAskedTwiceForTheSame() {
        pages.duplicates.suspect("o7", "Rockmuseet");
        String[] typed = {"name", "Rock Museet", "seen", "o7"};
        assertThat(pages.post("/organisations/new", "name", " ", "seen", "o7").body())
                .as("something else is wrong")
                .contains("name=\"seen\" value=\"o7\"")
                .doesNotContain("Findes måske allerede");
        assertThat(pages.post("/organisations/new", typed).status()).isEqualTo(303);

        pages.duplicates.suspect("o8", "Museet for Rock");
        assertThat(pages.post("/organisations/new", typed).body())
                .as("another one")
                .contains("Museet for Rock", "name=\"seen\" value=\"o8\"");
    }

    @Test
    void anExampleIsToldOfAsOne() {
        pages.duplicates.suspect("o7", "Rockmuseet");
        pages.duplicates.suspect("o8", "Rock Museet", true);

        assertThat(pages.post("/organisations/new", "name", "Rock-Museet").body())
                .containsSubsequence(">Rockmuseet</a>:", ">Rock Museet</a>:", "Samme navn", ">eksempel</")
                .containsOnlyOnce(">eksempel</");
    }

    @Test
    void whoeverAddsAPersonIsToldOfThoseWhoAreLikeThem() {
        pages.duplicates.suspect("p7", "Lis Bo");

        assertThat(pages.post("/people/new", "name", "Lise Bo", "emails", "lis@bo.dk")
                        .body())
                .contains("Findes måske allerede", "<a href=\"/people/p7\" target=\"_blank\">Lis Bo</a>")
                .contains("lis@bo.dk</textarea>");
        assertThat(pages.post("/people/new", "name", "Lise Bo", "seen", "p7").status())
                .isEqualTo(303);
    }

    @Test
    void whoeverTypesTheNameOfAPartnerIsOfferedThoseThatAreLikeIt() {
        pages.post("/organisations/new", "name", "Rockmuseet");
        pages.duplicates.suspect("o1", "Rockmuseet");

        assertThat(pages.post("/partnerships/new", "action", "add-partner", "partnerName", "Rok Museet")
                        .body())
                .contains("name=\"pick\" value=\"o1\"", ">Rockmuseet</button>", "Opret »Rok Museet«");
    }

    @Test
    void whoeverTypesWhereARoleIsCanTakeOneThatIsLikeIt() {
        pages.post("/organisations/new", "name", "Rockmuseet");
        pages.duplicates.suspect("o1", "Rockmuseet");
        String[] person = {"name", "Lis Bo", "roles/0/place", "Rok Museet", "seen", "o1"};
        assertThat(pages.post("/people/new", person).body())
                .contains("name=\"use\" value=\"o1\">Rockmuseet</button>", "Opret »Rok Museet«");

        String[] taken = {
            "name", "Lis Bo", "roles/0/place", "Rok Museet", "seen", "o1", "unknown", "Rok Museet", "use", "o1"
        };
        assertThat(pages.post("/people/new", taken).status()).isEqualTo(303);
        assertThat(pages.register.people.values()).singleElement().satisfies(lis -> assertThat(
                        lis.details().roles().get(0).organisation())
                .isEqualTo("o1"));
    }

    @Test
    void whoeverTypesASuccessorIsAskedWhetherItIsSomebodyWhoIsThere() {
        pages.post("/organisations/new", "name", "Rockmuseet");
        String[] roles = {"roles/0/place", "Rockmuseet", "roles/0/organisation", "o1"};
        String leaving = add("Lis Bo", roles);
        String there = add("Christian Holm", roles);
        pages.duplicates.suspect(there, "Christian Holm");
        String[] end = {"version", "1", "place", "0", "lastDay", "2026", "newSuccessor", "Kristian Holm"};

        Answer asked = pages.post("/people/" + leaving + "/end-role", end);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Ingen hedder præcis Kristian Holm", "value=\"" + there + "\"", "En anden, der ikke står");
    }

    private String add(String name, String... roles) {
        List<String> form = new ArrayList<>(List.of("name", name));
        form.addAll(List.of(roles));
        return pages.post("/people/new", form.toArray(String[]::new))
                .header("Location")
                .replace("/people/", "");
    }

    @Test
    void whatIsInTheRegisterIsSavedWithoutAQuestion() {
        pages.post("/organisations/new", "name", "Rockmuseet");
        pages.duplicates.suspect("o7", "Rockmuseet");
        assertThat(pages.post("/organisations/o1/edit", "version", "1", "name", "Rock Museet")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void pairsLeadToTheirMergeOrAreToldApart() {
        assertThat(pages.get("/duplicates").body()).contains("Ingen mulige dubletter");
        pages.duplicates.pairs.add(pair("organisation", "o1", "Koret <Klang>", "o2", "Koret Klang"));
        pages.duplicates.pairs.add(pair("person", "p1", "Lis Bo", "p2", "Lise Bo"));

        assertThat(pages.get("/duplicates").body())
                .contains("1 par", "<a href=\"/organisations/o1\">Koret &lt;Klang&gt;</a>", "Højst sandsynligt")
                .contains("href=\"/merge?type=organisation&amp;a=o1&amp;b=o2\"", "Samme navn, samme telefonnummer")
                .doesNotContain("Lis Bo");
        assertThat(pages.get("/duplicates?type=person").body())
                .contains(": Vestby Kor, formand</small>")
                .contains("<a href=\"/people/p2\">Lise Bo</a>", "action=\"/duplicates?type=person\"");

        Answer dismissed = pages.post("/duplicates?type=person", "a", "p1", "b", "p2");
        assertThat(dismissed.header("Location")).isEqualTo("/duplicates?type=person");
        assertThat(pages.get("/duplicates?type=person").body())
                .contains("De to vises ikke igen.", "Ingen mulige dubletter");
        assertThat(pages.get("/duplicates?dismissed=true").body()).contains("Lise Bo", "Vis igen");

        pages.post("/duplicates?dismissed=true", "a", "p1", "b", "p2");
        assertThat(pages.get("/duplicates?type=person").body()).contains("Lise Bo", "Er ikke den samme");
    }

    private static SuspectedPair pair(String type, String a, String nameOfA, String b, String nameOfB) {
        return new SuspectedPair(
                type,
                new SuspectedPair.Member(a, nameOfA, "Vestby Kor, formand"),
                new SuspectedPair.Member(b, nameOfB),
                92,
                List.of(DuplicateReason.SAME_NAME, DuplicateReason.SAME_PHONE),
                false);
    }

    @Test
    void whoMayNotCurateIsTurnedAway() {
        RegisterPages others = new RegisterPages(RegisterPages.EDITOR, Messages.DANISH);
        assertThat(others.get("/duplicates").status()).isEqualTo(403);
        assertThat(others.post("/duplicates", "a", "o1", "b", "o2").status()).isEqualTo(403);
    }
}
