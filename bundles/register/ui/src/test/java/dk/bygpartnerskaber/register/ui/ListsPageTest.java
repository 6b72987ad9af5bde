package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import java.util.List;
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

        pages.post("/admin/lists/v1", "action", "merge", "version", "1", "into", "v3");
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
