package dk.bygpartnerskaber.itests.karaf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.bygpartnerskaber.itests.http.PageVisitor;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;

/**
 * A module comes and goes while the register runs, on an untouched Karaf that has the register from its KAR. Steps build
 * on each other.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class SampleModuleOnStockKarafIT extends BesideRegisterOnStockKaraf {
    private static final String SAMPLE = "bygpartnerskaber-friends";
    private static final String TAB = "/friends\">Venner af Huset</a>";
    private static final String MENU = "href=\"/friends\"";

    private static String museum;
    private static String partnership;

    @Override
    String module() {
        return "friends";
    }

    private void install() throws Exception {
        features.installFeature(SAMPLE);
        await(() -> page("/friends"), status(200));
        await(() -> StockKaraf.get("/api/v1/friends"), status(200));
    }

    private static String importOf(String... lines) throws Exception {
        return post("/api/v1/imports?kind=organisations", "text/csv;charset=UTF-8", String.join("\n", lines));
    }

    @Test
    public void step1WithoutTheModuleThereIsNoTraceOfIt() throws Exception {
        register();
        museum = post("/api/v1/organisations", "application/json", "{\"name\":\"Danmarks Rockmuseum\"}");
        post("/api/v1/organisations", "application/json", "{\"name\":\"Biblioteket\",\"ownLibrary\":true}");
        partnership = post("/api/v1/partnerships", "application/json", "{\"title\":\"Rock\"}");

        assertEquals(404, page("/friends").statusCode());
        assertEquals(404, page("/organisations/" + museum + "/friends").statusCode());
        assertFalse(page("/").body().contains(MENU));
    }

    @Test
    public void step2InstalledWhileTheRegisterRunsItsPartsAppear() throws Exception {
        features.addRepository(URI.create("mvn:dk.bygpartnerskaber/" + SAMPLE + "/"
                + System.getProperty("bygpartnerskaber.version") + "/xml/features"));
        install();

        assertTrue(page("/").body().contains(MENU));
        assertTrue(page("/organisations/" + museum).body().contains(TAB));
        assertTrue(page("/partnerships/" + partnership).body().contains(TAB));
        HttpResponse<String> added =
                visitor.submit("/friends", "type", "organisation", "id", museum, "giver", "Lis Bo");
        assertEquals(303, added.statusCode());
        assertEquals(
                "/organisations/" + museum + "/friends",
                added.headers().firstValue("Location").orElseThrow());
        assertTrue(page("/organisations/" + museum + "/friends").body().contains("Lis Bo"));
        assertTrue(page("/").body().contains("<h2>Venner af Huset</h2>"));
        assertTrue(page("/friends").body().contains("Danmarks Rockmuseum"));
        assertTrue(StockKaraf.get("/api/v1/openapi.json").body().contains("listFriends"));
        assertNothingOfTheRegisterWasRestarted();
    }

    @Test
    public void step3ItsColumnIsPartOfImports() throws Exception {
        String faulty = importOf("navn;visitkort", "Skolen;" + "x".repeat(201));
        String tried = StockKaraf.get("/api/v1/imports/" + faulty).body();
        assertTrue(tried, tried.contains("friend.giver") && tried.contains("too-long"));
        assertTrue(page("/admin/import/" + faulty).body().contains("Visitkort sat op af"));

        String good = importOf("navn;visitkort", "Skolen;Per Holm");
        post("/api/v1/imports/" + good + "/confirm", "application/json", "{}");
        await(() -> StockKaraf.get("/api/v1/friends"), answer -> answer.body().contains("Per Holm"));
    }

    @Test
    public void step4RemovedItsPartsAreGoneAndEverythingElseWorks() throws Exception {
        features.uninstallFeature(SAMPLE);

        await(() -> page("/friends"), status(404));
        await(() -> StockKaraf.get("/api/v1/friends"), status(404));
        assertEquals(404, page("/organisations/" + museum + "/friends").statusCode());
        assertEquals(200, page("/organisations/" + museum).statusCode());
        assertFalse(page("/organisations/" + museum).body().contains(TAB));
        assertFalse(page("/").body().contains("Venner af Huset"));
        assertFalse(StockKaraf.get("/api/v1/openapi.json").body().contains("listFriends"));
        String unknown = importOf("navn;visitkort", "Skolen;Per Holm");
        assertFalse(StockKaraf.get("/api/v1/imports/" + unknown).body().contains("friend.giver"));
        assertNothingOfTheRegisterWasRestarted();
    }

    @Test
    public void step5InstalledAgainItHasItsDataAndKnowsWhatWasDeletedMeanwhile() throws Exception {
        delete(museum);

        features.installFeature(SAMPLE);
        String first = await(() -> StockKaraf.get("/api/v1/friends"), status(200));

        assertTrue(first, first.contains("Per Holm"));
        assertFalse(first, first.contains("Lis Bo"));
        await(() -> StockKaraf.get("/api/v1/changes?limit=500"), answer -> answer.body()
                .contains("system:replay"));
        assertNothingOfTheRegisterWasRestarted();
    }

    @Test
    public void step6WhatItKeepsIsSaidBeforeDeletionAndGoesWithTheRecord() throws Exception {
        String school =
                StockKaraf.get("/api/v1/friends").body().replaceFirst("(?s).*\"recordId\":\"([^\"]+)\".*", "$1");
        assertTrue(page("/organisations/" + school + "/delete").body().contains("1 visitkort på tavlen"));

        delete(school);

        assertFalse(StockKaraf.get("/api/v1/friends").body().contains("Per Holm"));
    }

    @Test
    public void step7APersonIsForgottenInItsTablesAlsoWhileItIsAway() throws Exception {
        String hall = post("/api/v1/organisations", "application/json", "{\"name\":\"Hallen\"}");
        visitor.submit("/friends", "type", "organisation", "id", hall, "giver", "Vera Vagtsom");
        features.uninstallFeature(SAMPLE);
        await(() -> page("/friends"), status(404));
        String person = post("/api/v1/people", "application/json", "{\"name\":\"Vera Vagtsom\"}");

        HttpResponse<String> erased = officer()
                .submit(
                        "/admin/privacy/" + person + "/erase",
                        "action",
                        "erase",
                        "version",
                        "1",
                        "texts",
                        "Vera Vagtsom",
                        "previewed",
                        "Vera Vagtsom");
        assertEquals(303, erased.statusCode());

        install();
        String friends = StockKaraf.get("/api/v1/friends").body();
        assertTrue(friends, friends.contains(hall) && !friends.contains("Vagtsom"));
    }

    private static PageVisitor officer() throws Exception {
        HttpResponse<String> made = StockKaraf.post(
                "/api/v1/users", "application/json", "{\"name\":\"vagt\",\"roles\":[\"data-protection-officer\"]}");
        String link = made.body().replaceFirst("(?s).*\"url\":\"https?://[^/]+([^\"]+)\".*", "$1");
        String password = "otte grønne elefanter";
        PageVisitor officer = new PageVisitor(StockKaraf.product());
        assertEquals(
                303,
                officer.post(link, "password", password, "repeat", password).statusCode());
        officer.logIn("vagt", password);
        return officer;
    }

    @Test
    public void step7bWhatItKeepsFollowsAMergeAndGoesBackAlsoWhileItIsAway() throws Exception {
        String choir = post("/api/v1/organisations", "application/json", "{\"name\":\"Koret\"}");
        String again = post("/api/v1/organisations", "application/json", "{\"name\":\"Koret igen\"}");
        visitor.submit("/friends", "type", "organisation", "id", again, "giver", "Ida Alt");

        String merge = post(
                "/api/v1/merges",
                "application/json",
                "{\"type\":\"organisation\",\"from\":\"" + again + "\",\"fromVersion\":1,\"into\":\"" + choir
                        + "\",\"intoVersion\":1}");
        assertTrue(page("/organisations/" + choir + "/friends").body().contains("Ida Alt"));
        features.uninstallFeature(SAMPLE);
        await(() -> page("/friends"), status(404));
        HttpResponse<String> undone = StockKaraf.post("/api/v1/merges/" + merge + "/undo", "application/json", "");
        assertEquals(undone.body(), 200, undone.statusCode());

        install();
        assertTrue(page("/organisations/" + again + "/friends").body().contains("Ida Alt"));
        assertFalse(page("/organisations/" + choir + "/friends").body().contains("Ida Alt"));
    }

    @Test
    public void step8TheLogIsClean() throws Exception {
        StockKaraf.assertCleanLog();
    }
}
