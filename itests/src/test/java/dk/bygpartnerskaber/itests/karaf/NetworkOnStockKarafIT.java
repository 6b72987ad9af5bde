package dk.bygpartnerskaber.itests.karaf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;

/** The network comes and goes while the register runs, and what it keeps stays true meanwhile. Steps build on each other. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class NetworkOnStockKarafIT extends BesideRegisterOnStockKaraf {
    private static final String NETWORK = "bygpartnerskaber-network";
    private static final String MENU = "href=\"/network\"";
    private static final String TAB = "/relations\">Relationer</a>";

    private static String museum;
    private static String theatre;
    private static String again;

    @Override
    String module() {
        return "network";
    }

    private void install() throws Exception {
        features.installFeature(NETWORK);
        await(() -> page("/network"), status(200));
        await(() -> StockKaraf.get("/api/v1/relations"), status(200));
    }

    private static String organisation(String name, String more) throws Exception {
        return post("/api/v1/organisations", "application/json", "{\"name\":\"" + name + "\"" + more + "}");
    }

    private static String relation(String organisation, String stage) throws Exception {
        return post(
                "/api/v1/relations",
                "application/json",
                "{\"theirs\":{\"type\":\"organisation\",\"id\":\"" + organisation + "\"},\"stage\":\"" + stage + "\"}");
    }

    @Test
    public void step1WithoutTheModuleThereIsNoTraceOfIt() throws Exception {
        register();
        organisation("Biblioteket", ",\"ownLibrary\":true");
        museum = organisation("Danmarks Rockmuseum", "");
        theatre = organisation("Team Teatret", "");
        again = organisation("Teatret", "");

        assertEquals(404, page("/network").statusCode());
        assertEquals(404, StockKaraf.get("/api/v1/relations").statusCode());
        assertFalse(page("/").body().contains(MENU));
    }

    @Test
    public void step2InstalledWhileTheRegisterRunsItsPartsAppear() throws Exception {
        install();
        relation(museum, "glance");
        relation(theatre, "date");
        relation(again, "glance");

        assertTrue(page("/").body().contains(MENU));
        assertTrue(page("/organisations/" + museum).body().contains(TAB));
        assertTrue(page("/organisations/" + theatre + "/relations").body().contains("Enkelt aktivitet"));
        assertTrue(StockKaraf.get("/api/v1/openapi.json").body().contains("listRelations"));
        assertTrue(page("/organisations/" + museum + "/delete").body().contains("1 relation eller kontakt"));
        assertNothingOfTheRegisterWasRestarted();
    }

    @Test
    public void step3RemovedItsPartsAreGoneAndEverythingElseWorks() throws Exception {
        features.uninstallFeature(NETWORK);

        await(() -> page("/network"), status(404));
        await(() -> StockKaraf.get("/api/v1/relations"), status(404));
        assertEquals(200, page("/organisations/" + museum).statusCode());
        assertFalse(page("/organisations/" + museum).body().contains(TAB));
        assertFalse(page("/").body().contains(MENU));
        assertNothingOfTheRegisterWasRestarted();
    }

    @Test
    public void step4InstalledAgainItKnowsWhatWasDeletedAndMergedMeanwhile() throws Exception {
        delete(museum);
        String merge = post(
                "/api/v1/merges",
                "application/json",
                "{\"type\":\"organisation\",\"from\":\"" + again + "\",\"fromVersion\":1,\"into\":\"" + theatre
                        + "\",\"intoVersion\":1}");

        install();
        String relations = StockKaraf.get("/api/v1/relations").body();
        assertTrue(relations, relations.contains(theatre) && relations.contains("\"stage\":\"date\""));
        assertFalse(relations, relations.contains(museum) || relations.contains(again));
        assertNothingOfTheRegisterWasRestarted();

        HttpResponse<String> undone = StockKaraf.post("/api/v1/merges/" + merge + "/undo", "application/json", "");
        assertEquals(undone.body(), 200, undone.statusCode());
        assertTrue(StockKaraf.get("/api/v1/relations").body().contains(again));
    }

    @Test
    public void step5TheLogIsClean() throws Exception {
        StockKaraf.assertCleanLog();
    }
}
