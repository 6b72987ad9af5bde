package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ListsPageTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);
    private final FakeLists lists = pages.register.lists;

    @Test
    void theOldAddressOfTheTypesLeadsToTheirList() {
        assertThat(pages.get("/organisations/types").header("Location"))
                .isEqualTo("/admin/lists?list=organisation-types");
        assertThat(new RegisterPages(RegisterPages.READER, Messages.DANISH)
                        .get("/organisations/types")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aListShowsItsValuesWithTheirUses() {
        assertThat(pages.get("/admin/lists?list=organisation-types").body())
                .contains("Forening", "2 poster", "udgået", "ikke i brug")
                .doesNotContain("musik");
        assertThat(pages.get("/admin/lists?list=keywords").body()).contains("musik");
    }

    @Test
    void aValueIsAddedAndABlankOneRefused() {
        assertThat(pages.post("/admin/lists?list=keywords", "list", "keywords", "name", "jazz")
                        .header("Location"))
                .isEqualTo("/admin/lists?list=keywords");
        assertThat(lists.values).extracting("name").contains("jazz");
        assertThat(pages.post("/admin/lists?list=keywords", "list", "keywords", "name", " ")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aValueIsRenamedRetiredMergedAndRemovedOnItsPage() {
        pages.post("/admin/lists/v3", "action", "rename", "version", "1", "name", "Firma");
        pages.post("/admin/lists/v3", "action", "retire", "version", "2");
        assertThat(lists.find(RegisterPages.CURATOR, "v3").orElseThrow())
                .extracting("name", "retired")
                .containsExactly("Firma", true);

        assertThat(pages.post("/admin/lists/v1", "action", "merge", "version", "1", "into", "")
                        .status())
                .isEqualTo(422);
        assertThat(pages.post("/admin/lists/v1", "action", "merge", "version", "1", "into", "v3")
                        .body())
                .contains("Slå »Forening« sammen med »Firma«?", "2 poster får »Firma« i stedet.")
                .contains("Det kan ikke fortrydes.", "name=\"action\" value=\"merge-all\"");
        assertThat(pages.post("/admin/lists/v3", "action", "merge", "version", "3", "into", "v1")
                        .body())
                .contains("Ingen poster har »Firma«. »Firma« forsvinder fra listen.");
        assertThat(lists.done).isEmpty();
        pages.post("/admin/lists/v1", "action", "merge-all", "version", "1", "into", "v3");
        pages.post("/admin/lists/v3", "action", "remove", "version", "3");
        assertThat(lists.done).containsExactly("merge v1 into v3", "remove v3");
    }

    @Test
    void onlyAValueThatNobodyUsesCanBeRemoved() {
        assertThat(pages.get("/admin/lists/v1").body()).doesNotContain("value=\"remove\"");
        assertThat(pages.get("/admin/lists/v3").body()).contains("value=\"remove\"");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldOnThePage() {
        Answer refused = pages.post("/admin/lists/v1", "action", "rename", "version", "0", "name", "Klub");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Klub\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void theRecordsOfAValueAreThoseThatHaveIt() {
        lists.values.add(new ListedValue("v5", 1, ValueList.TARGET_GROUPS, "Børn", false, 1));
        lists.values.add(new ListedValue("v6", 1, ValueList.AGE_GROUPS, "0-6 år", false, 1));
        lists.values.add(new ListedValue("v7", 1, ValueList.OWN_PURPOSES, "Læselyst", false, 1));
        pages.register.add(PartnershipDetails.builder("Rockbib")
                .targetGroups(List.of("Børn"))
                .ageGroups(List.of("0-6 år"))
                .ownPurposes(List.of("Læselyst"))
                .build());
        pages.register.add(PartnershipDetails.builder("Koncerter for Børn").build());
        for (String id : List.of("v5", "v6", "v7")) {
            String address = Pattern.compile("href=\"(/partnerships[?][^\"]+)\"")
                    .matcher(pages.get("/admin/lists/" + id).body())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            assertThat(address).doesNotContain("?q=");
            assertThat(pages.get(address).body())
                    .contains("<details open", ">Rockbib<")
                    .doesNotContain("Koncerter for");
        }
        assertThat(pages.get("/partnerships").body()).doesNotContain("<details open");
    }

    @Test
    void theFormOffersKeywordsToChooseAndNewOnesToCoordinatorsOnly() {
        assertThat(pages.get("/organisations/new").body())
                .contains("type=\"checkbox\" name=\"keywords\" value=\"musik\"", "name=\"newKeywords\"");
        RegisterPages editing = new RegisterPages(RegisterPages.EDITOR, Messages.DANISH);
        assertThat(editing.get("/organisations/new").body())
                .contains("name=\"keywords\" value=\"musik\"")
                .doesNotContain("newKeywords");
    }

    @Test
    void chosenAndNewKeywordsAreSavedTogetherAndWhatIsOffTheListStaysChosen() {
        pages.post(
                "/organisations/new",
                "name",
                "Museet",
                "keywords",
                "musik",
                "keywords",
                "lyd",
                "newKeywords",
                "jazz, swing");
        assertThat(pages.register.organisations.get("o1").details().keywords())
                .containsExactly("musik", "lyd", "jazz", "swing");
        assertThat(pages.get("/organisations/o1/edit").body())
                .contains("value=\"lyd\" checked", "value=\"musik\" checked");
    }

    @Test
    void theTypeSuggestsNoRetiredOnes() {
        pages.register.add(
                OrganisationDetails.builder("x").keywords(List.of("musik")).build());
        assertThat(pages.get("/organisations/new").body())
                .contains("<option value=\"Forening\">")
                .doesNotContain("<option value=\"Loge\">");
    }
}
