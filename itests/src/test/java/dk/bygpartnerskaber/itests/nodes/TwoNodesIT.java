package dk.bygpartnerskaber.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.PageVisitor;
import dk.bygpartnerskaber.itests.http.RestClient;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import dk.bygpartnerskaber.itests.http.Staff;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What counts on one node counts on the other; the last test leaves one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
    private static final int MANY_ROWS = 5_000;

    /** Nothing that is like another one. */
    private static final List<String> KINDS = List.of(
            "Banjo",
            "Cirkus",
            "Drage",
            "Filmklub",
            "Gartner",
            "Havkajak",
            "Jagttegn",
            "Kunstloft",
            "Læsehest",
            "Mølle");

    private TwoNodes nodes;
    private Product first;
    private Product second;
    private RestClient onFirst;
    private RestClient onSecond;
    private String killed;

    @BeforeAll
    void startBoth() throws Exception {
        nodes = new TwoNodes();
        first = nodes.node(TwoNodes.FIRST).product();
        second = nodes.node(TwoNodes.SECOND).product();
        onFirst = nodes.client(TwoNodes.FIRST);
        onSecond = nodes.client(TwoNodes.SECOND);
    }

    @AfterAll
    void stopBoth() throws Exception {
        nodes.close();
    }

    /** The same browser, which a load balancer leads to the other node. */
    private PageVisitor elsewhere(PageVisitor visitor) {
        PageVisitor other = new PageVisitor(second);
        other.cookies().putAll(visitor.cookies());
        return other;
    }

    private static boolean isIn(PageVisitor visitor) throws Exception {
        return visitor.get("/organisations").statusCode() == 200;
    }

    @Test
    @Order(1)
    void whoHasLoggedInOnOneWorksOnTheOtherUntilTheyLogOut() throws Exception {
        PageVisitor here = Staff.of(first, onFirst, "contributor").visitor(first);
        PageVisitor there = elsewhere(here);
        assertThat(isIn(there)).isTrue();
        assertThat(there.submit("/organisations/new", "name", "Fra den anden knude")
                        .statusCode())
                .isEqualTo(303);
        assertThat(there.submit("/logout").statusCode()).isEqualTo(303);
        assertThat(isIn(here)).isFalse();
    }

    @Test
    @Order(2)
    void closingAUserAndChangingRolesCountOnBothWithTheNextRequest() throws Exception {
        Staff user = Staff.of(first, onFirst, "reader");
        PageVisitor here = user.visitor(first);
        PageVisitor there = elsewhere(here);
        RestClient program = onSecond.as(user.name(), Staff.PASSWORD);
        assertThat(program.get("/organisations").status()).isEqualTo(200);
        assertThat(there.get("/organisations/new").statusCode()).isEqualTo(403);

        change(user, "{\"roles\":[\"contributor\"]}");
        assertThat(there.get("/organisations/new").statusCode()).isEqualTo(200);
        assertThat(program.post("/organisations", "{\"name\":\"Nu må jeg\"}").status())
                .isEqualTo(201);

        change(user, "{\"enabled\":false}");
        assertThat(isIn(there)).isFalse();
        assertThat(isIn(here)).isFalse();
        assertThat(program.get("/organisations").status()).isEqualTo(401);
    }

    private void change(Staff user, String patch) throws Exception {
        assertThat(onFirst.with("If-Match", "*")
                        .patch("/users/" + user.id(), patch)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(3)
    void aColleaguesContactOnOneCoolsTheReminderOnBoth() throws Exception {
        Staff user = Staff.of(first, onFirst, "contributor");
        PageVisitor here = user.visitor(first);
        PageVisitor there = elsewhere(here);
        String library = onFirst.post("/organisations", "{\"name\":\"Plejens bibliotek\",\"ownLibrary\":true}")
                .id();
        String choir =
                onFirst.post("/organisations", "{\"name\":\"Plejens kor\"}").id();
        String me = onFirst.post(
                        "/people",
                        "{\"name\":\"Lis Bo\",\"user\":\"" + user.id() + "\",\"roles\":[{\"organisation\":\"" + library
                                + "\"}]}")
                .id();
        String theirs = "{\"type\":\"organisation\",\"id\":\"" + choir + "\"}";
        onFirst.post(
                "/interactions",
                "{\"theirs\":[" + theirs + "],\"subject\":\"Dengang\",\"at\":\"2025-01-05T10:00:00Z\"}");
        onFirst.post(
                "/relations",
                "{\"ours\":{\"type\":\"organisation\",\"id\":\"" + library + "\"},\"theirs\":" + theirs
                        + ",\"stage\":\"date\",\"owner\":\"" + me + "\"}");
        assertThat(here.get("/").body()).contains("Trænger til pleje");
        assertThat(there.get("/").body()).contains("Trænger til pleje");

        onSecond.post("/interactions", "{\"theirs\":[" + theirs + "],\"subject\":\"I dag\"}");

        assertThat(here.get("/").body()).doesNotContain("Trænger til pleje");
        assertThat(there.get("/").body()).doesNotContain("Trænger til pleje");
    }

    @Test
    @Order(4)
    void jobsRunOnceThoughBothNodesWantThem() throws Exception {
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            RestClient client = i % 2 == 0 ? onFirst : onSecond;
            jobs.add(job(confirm(client, upload(client, KINDS.get(i), 20))));
        }
        for (String job : jobs) {
            Answer done = finished(onFirst, job);
            assertThat(done.body().get("state").textValue()).isEqualTo("done");
            assertThat(done.body().get("attempts").intValue()).isEqualTo(1);
        }
        assertThat(count("%nr. %")).isEqualTo(20 * KINDS.size());
    }

    @Test
    @Order(5)
    void theOtherNodeFinishesAnImportAndItsUndoWhenOneIsKilledInTheMiddle() throws Exception {
        String run = upload(onFirst, "Museum", MANY_ROWS);
        RestClient survivor = killedAtWork(confirm(onFirst, run));
        assertThat(count("Museum nr. %")).isEqualTo(MANY_ROWS);
        assertThat(status(survivor, run)).isEqualTo("done");

        nodes.replace(killed);
        RestClient client = nodes.client(killed);
        survivor = killedAtWork(client.post("/imports/" + run + "/undo", "{}"));
        assertThat(count("Museum nr. %")).isZero();
        assertThat(status(survivor, run)).isEqualTo("undone");
    }

    /** Kills the node that carries the job out, and waits until the other has done it; what leads to that one. */
    private RestClient killedAtWork(Answer accepted) throws Exception {
        assertThat(accepted.status()).isEqualTo(202);
        killed = TwoNodes.poll(() -> nodesAtWork().stream().findFirst().orElse(null));
        nodes.node(killed).kill();
        RestClient survivor = nodes.client(TwoNodes.other(killed));
        Answer done = finished(survivor, job(accepted));
        assertThat(done.body().get("state").textValue()).isEqualTo("done");
        assertThat(done.body().get("attempts").intValue()).isEqualTo(2);
        return survivor;
    }

    /** Sends a list of so many organisations, and waits until it has been tried out; its id. */
    private static String upload(RestClient client, String name, int rows) throws Exception {
        StringBuilder csv = new StringBuilder("Navn\n");
        for (int i = 0; i < rows; i++) {
            csv.append(name).append(" nr. ").append(i).append('\n');
        }
        byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
        Answer run = client.send("POST", "/imports?kind=organisations&fileName=mange.csv", "text/csv", file);
        assertThat(run.status()).as(run.response().body()).isEqualTo(201);
        TwoNodes.poll(() -> status(client, run.id()).equals("tried") ? true : null);
        return run.id();
    }

    private static String status(RestClient client, String run) throws Exception {
        return client.get("/imports/" + run).body().get("status").textValue();
    }

    private static Answer confirm(RestClient client, String run) throws Exception {
        Answer confirmed = client.post("/imports/" + run + "/confirm", "{}");
        assertThat(confirmed.status()).as(confirmed.response().body()).isEqualTo(202);
        return confirmed;
    }

    private static String job(Answer accepted) {
        return accepted.location().getPath().replaceFirst(".*/", "");
    }

    /** Which nodes have a transaction that has been writing for some time, which only the import has. */
    private List<String> nodesAtWork() throws Exception {
        return nodes.query(
                "SELECT DISTINCT application_name FROM pg_stat_activity WHERE application_name IN ('first', 'second')"
                        + " AND backend_xid IS NOT NULL AND xact_start < clock_timestamp() - interval '300 milliseconds'");
    }

    private long count(String name) throws Exception {
        return Long.parseLong(nodes.query("SELECT COUNT(*) FROM reg_organisation WHERE name LIKE '" + name + "'")
                .get(0));
    }

    private static Answer finished(RestClient client, String job) throws Exception {
        return TwoNodes.poll(() -> {
            Answer answer = client.get("/jobs/" + job);
            return List.of("queued", "running")
                            .contains(answer.body().get("state").textValue())
                    ? null
                    : answer;
        });
    }
}
