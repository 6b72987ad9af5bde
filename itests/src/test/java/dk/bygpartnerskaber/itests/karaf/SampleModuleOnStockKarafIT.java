package dk.bygpartnerskaber.itests.karaf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.PageVisitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.kar.KarService;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * A module comes and goes while the register runs, on an untouched Karaf that has the register from its KAR. Steps build
 * on each other.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class SampleModuleOnStockKarafIT {
    private static final String SAMPLE = "bygpartnerskaber-friends";
    private static final String TAB = "/friends\">Venner af Huset</a>";
    private static final String MENU = "href=\"/friends\"";

    private static String museum;
    private static String partnership;
    private static Map<Long, Long> standing;
    private static PageVisitor visitor;

    @Inject
    private FeaturesService features;

    @Inject
    private KarService kars;

    @Inject
    private BundleContext context;

    @Configuration
    public Option[] configuration() throws Exception {
        return StockKaraf.options();
    }

    private void register() throws Exception {
        kars.install(StockKaraf.kar(), true);
        features.installFeature(StockKaraf.REGISTER);
        StockKaraf.product().await();
    }

    /** When each bundle of ours that is not the sample's was last installed, refreshed or updated, and that it runs. */
    private Map<Long, Long> standing() {
        Map<Long, Long> all = new TreeMap<>();
        Arrays.stream(context.getBundles())
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith("dk.bygpartnerskaber."))
                .filter(bundle -> !bundle.getSymbolicName().contains(".friends."))
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .forEach(bundle -> all.put(bundle.getBundleId(), bundle.getLastModified()));
        return all;
    }

    /** Services of the register are registered anew when its bundles restart: the lowest id that one of them has. */
    private long firstService() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> "dk.bygpartnerskaber.register.core".equals(bundle.getSymbolicName()))
                .flatMap(bundle -> Arrays.stream(bundle.getRegisteredServices()))
                .mapToLong(service -> (Long) service.getProperty("service.id"))
                .min()
                .orElseThrow();
    }

    private static long firstService;

    private void assertNothingOfTheRegisterWasRestarted() {
        assertEquals(standing, standing());
        assertEquals(firstService, firstService());
    }

    private static HttpResponse<String> page(String path) throws Exception {
        return visitor.get(path);
    }

    private static String await(Callable<HttpResponse<String>> request, Predicate<HttpResponse<String>> wanted)
            throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        HttpResponse<String> answer = request.call();
        while (!wanted.test(answer)) {
            assertTrue("not within two minutes: " + answer.statusCode() + answer.body(), System.nanoTime() < end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            answer = request.call();
        }
        return answer.body();
    }

    private static Predicate<HttpResponse<String>> status(int status) {
        return answer -> answer.statusCode() == status;
    }

    private void install() throws Exception {
        features.installFeature(SAMPLE);
        await(() -> page("/friends"), status(200));
        await(() -> StockKaraf.get("/api/v1/friends"), status(200));
    }

    private static String post(String path, String type, String body) throws Exception {
        HttpResponse<String> answer = StockKaraf.post(path, type, body);
        assertTrue(answer.statusCode() + answer.body(), answer.statusCode() / 100 == 2);
        return answer.headers().firstValue("Location").orElse("").replaceFirst(".*/", "");
    }

    private static String importOf(String... lines) throws Exception {
        return post("/api/v1/imports?kind=organisations", "text/csv;charset=UTF-8", String.join("\n", lines));
    }

    private static void delete(String organisation) throws Exception {
        assertEquals(
                204, StockKaraf.delete("/api/v1/organisations/" + organisation).statusCode());
    }

    @Test
    public void step1WithoutTheModuleThereIsNoTraceOfIt() throws Exception {
        register();
        visitor = new PageVisitor(StockKaraf.product());
        visitor.logIn(Product.USER, StockKaraf.product().password());
        museum = post("/api/v1/organisations", "application/json", "{\"name\":\"Danmarks Rockmuseum\"}");
        post("/api/v1/organisations", "application/json", "{\"name\":\"Biblioteket\",\"ownLibrary\":true}");
        partnership = post("/api/v1/partnerships", "application/json", "{\"title\":\"Rock\"}");

        assertEquals(404, page("/friends").statusCode());
        assertEquals(404, page("/organisations/" + museum + "/friends").statusCode());
        assertFalse(page("/").body().contains(MENU));
        standing = standing();
        firstService = firstService();
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
