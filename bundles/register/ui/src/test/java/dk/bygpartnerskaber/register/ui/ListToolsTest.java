package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns, files and saved selections of lists. */
class ListToolsTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);

    @BeforeEach
    void museum() {
        pages.register.add(OrganisationDetails.builder("=Museet")
                .cvr("12345678")
                .keywords(List.of("musik"))
                .build());
    }

    @Test
    void theListShowsTheColumnsOfItsAddressAndTheFileHasThem() {
        assertThat(pages.get("/organisations").body()).doesNotContain("<td class=\"thick\">12345678");
        String chosen = "/organisations?column=cvr&column=keywords&column=findes-ikke";
        assertThat(pages.get(chosen).body())
                .contains(">12345678</td>", ">musik</td>")
                .contains("format=csv&amp;column=cvr&amp;column=keywords");
        assertThat(pages.get(chosen + "&format=csv").body())
                .isEqualTo("\ufeffNavn;CVR-nummer;Emneord\r\n'=Museet;12345678;musik\r\n");
    }

    @Test
    void whatAListIsNarrowedToStandsInItsFilterThoughThereIsNoSuchValue() {
        assertThat(pages.get("/partnerships?targetGroup=Ældre").body())
                .contains("<option value=\"Ældre\" selected>Ældre</option>");
        assertThat(pages.get("/organisations?type=loge&keyword=swing").body())
                .contains("<option value=\"loge\" selected>loge</option>")
                .contains("<option value=\"swing\" selected>swing</option>");
    }

    @Test
    void withoutAChoiceTheFileHasAllColumns() {
        assertThat(pages.get("/organisations?format=csv").body())
                .startsWith("\ufeffNavn;")
                .contains("Noter;Ændret");
    }

    @Test
    void activitiesAreAListLikeTheOthers() {
        pages.work.create(
                RegisterPages.CURATOR,
                new ActivityDetails("p1", "Koncert", null, null, "Salen", 40, null, 5000, null, null));
        assertThat(pages.get("/activities?year=2026&missing=true&partnership=p1&column=place")
                        .body())
                .contains(">Salen</td>", "name=\"year\" type=\"text\" value=\"2026\"")
                .contains("<option value=\"true\" selected>Mangler et svar</option>", "Gem udvalget");
        assertThat(pages.get("/activities?format=csv&column=place&column=money").body())
                .isEqualTo("\ufeffTitel;Sted;Udgifter i kr.\r\nKoncert;Salen;5000\r\n");
    }

    @Test
    void datesOfActivitiesGoOutAsTheyAreSortedAndStandOnThePageInWords() {
        ActivityDetails days = new ActivityDetails(
                "p1",
                "Koncert",
                PartialDate.parse("2026-09-03").orElseThrow(),
                PartialDate.parse("2026-10-01").orElseThrow(),
                null,
                null,
                null,
                null,
                null,
                null);
        pages.work.create(RegisterPages.CURATOR, days);

        assertThat(pages.get("/activities?format=csv&column=start&column=end").body())
                .isEqualTo("\ufeffTitel;Dato;Slutdato\r\nKoncert;2026-09-03;2026-10-01\r\n");
        assertThat(pages.get("/activities?column=start&column=end").body())
                .contains(">3.\u00a0september\u00a02026 – ", ">1. oktober 2026<")
                .doesNotContain(">2026-09");
    }

    @Test
    void aYearThatIsNoneIsSaidAndShowsNothing() {
        pages.work.create(
                RegisterPages.CURATOR,
                new ActivityDetails("p1", "Koncert", null, null, null, null, null, null, null, null));
        assertThat(pages.get("/activities?year=abc").body())
                .contains("»abc« er ikke et årstal", "aria-invalid=\"true\"", "0 aktiviteter")
                .doesNotContain("Koncert");
    }

    @Test
    void aListLiesInARegionThatScrollsAndItsLeastNeededColumnsGoFirst() {
        pages.register.add(PartnershipDetails.builder("Kor").library("o1").build());
        assertThat(pages.get("/organisations").body())
                .contains("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"count\"><table>")
                .contains("class=\"thick spare\"");
        assertThat(pages.get("/partnerships").body())
                .contains("<td class=\"thick\">", "<td class=\"thick spare\">", "<td class=\"thick sparest\">");
        assertThat(pages.get("/partnerships?column=partners&column=start&column=end&column=changed")
                        .body())
                .contains("<td class=\"thick\">")
                .doesNotContain("thick spare");
    }

    @Test
    void onlyCoordinatorsTakeListsOut() {
        RegisterPages reading = new RegisterPages(RegisterPages.READER, Messages.DANISH);
        for (String format : List.of("csv", "xlsx")) {
            assertThat(reading.get("/organisations?format=" + format).status()).isEqualTo(403);
            assertThat(reading.get("/partnerships?format=" + format).status()).isEqualTo(403);
            assertThat(reading.get("/activities?format=" + format).status()).isEqualTo(403);
        }
    }

    @Test
    void aSavedSelectionStandsAboveItsListOnly() {
        pages.selections.save(RegisterPages.CURATOR, "/organisations", "Musik", "keyword=musik&sort=name", true);
        assertThat(pages.get("/organisations?keyword=musik&sort=name").body())
                .contains("href=\"/organisations?keyword=musik&amp;sort=name\" aria-current=\"true\">Musik</a>");
        assertThat(pages.get("/partnerships").body()).doesNotContain("Gemte udvalg");
    }

    @Test
    void onlyWhoMayRemoveASelectionIsOfferedTo() {
        for (boolean own : List.of(true, false)) {
            RegisterPages reading = new RegisterPages(RegisterPages.READER, Messages.DANISH);
            reading.selections.add(new Selection("s", 1, "/organisations", "Musik", "keyword=musik", true, own));
            assertThat(reading.get("/organisations").body().contains("Ryd op")).isEqualTo(own);
        }
    }

    @Test
    void savingIsOfferedOnceSomethingIsNarrowedOrArranged() {
        assertThat(pages.get("/organisations").body()).doesNotContain("Gem udvalget");
        assertThat(pages.get("/organisations?sector=public&sort=-changed").body())
                .contains("Gem udvalget", "name=\"query\" value=\"sector=public&amp;sort=-changed\"");
    }
}
