package dk.bygpartnerskaber.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.Node;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.PageVisitor;
import dk.bygpartnerskaber.itests.http.RestClient;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import dk.bygpartnerskaber.itests.http.Staff;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two instances that share nothing but a PostgreSQL database; the last test leaves one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
    private static final int MANY_ROWS = 10_000;

    private EmbeddedPostgres database;
    private Node first;
    private Node second;
    private RestClient onFirst;
    private RestClient onSecond;

    @BeforeAll
    void startBoth() throws Exception {
        database = EmbeddedPostgres.builder().start();
        first = Node.start(url("first"));
        second = Node.start(url("second"));
        onFirst = RestClient.of(first.product());
        onSecond = RestClient.nobody(second.product())
                .as(Product.USER, first.product().password());
    }

    /** The name by which the database knows whose connection it is. */
    private Optional<String> url(String node) {
        return Optional.of(database.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + node);
    }

    @AfterAll
    void stopBoth() throws Exception {
        first.stop();
        second.stop();
        database.close();
    }

    /** The same browser, which a load balancer leads to the other node. */
    private PageVisitor elsewhere(PageVisitor visitor) {
        PageVisitor other = new PageVisitor(second.product());
        other.cookies().putAll(visitor.cookies());
        return other;
    }

    private static boolean isIn(PageVisitor visitor) throws Exception {
        return visitor.get("/organisations").statusCode() == 200;
    }

    @Test
    @Order(1)
    void whoHasLoggedInOnOneWorksOnTheOtherUntilTheyLogOut() throws Exception {
        PageVisitor here = Staff.of(first.product(), onFirst, "contributor").visitor(first.product());
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
        Staff user = Staff.of(first.product(), onFirst, "reader");
        PageVisitor here = user.visitor(first.product());
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
    void jobsRunOnceThoughBothNodesWantThem() throws Exception {
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            jobs.add(startImport(i % 2 == 0 ? onFirst : onSecond, "Forening " + i + " nr. ", 20));
        }
        for (String job : jobs) {
            Answer done = finished(onFirst, job);
            assertThat(done.body().get("state").textValue()).isEqualTo("done");
            assertThat(done.body().get("attempts").intValue()).isEqualTo(1);
        }
        assertThat(count("Forening % nr. %")).isEqualTo(200);
    }

    @Test
    @Order(4)
    void theOtherNodeFinishesTheJobOfOneThatIsKilled() throws Exception {
        String job = startImport(onFirst, "Museum nr. ", MANY_ROWS);
        String holder = poll(() -> nodesAtWork().stream().findFirst().orElse(null));
        assertThat(onFirst.get("/jobs/" + job).body().get("state").textValue()).isEqualTo("running");
        boolean isFirst = holder.equals("first");
        (isFirst ? first : second).kill();
        RestClient survivor = isFirst ? onSecond : onFirst;

        Answer done = finished(survivor, job);
        assertThat(done.body().get("state").textValue()).isEqualTo("done");
        assertThat(done.body().get("attempts").intValue()).isEqualTo(2);
        assertThat(count("Museum nr. %")).isEqualTo(MANY_ROWS);
    }

    /** Starts an import of so many organisations; the id of its job. */
    private static String startImport(RestClient client, String name, int rows) throws Exception {
        StringBuilder csv = new StringBuilder("Navn\n");
        for (int i = 0; i < rows; i++) {
            csv.append(name).append(i).append('\n');
        }
        byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
        Answer run = client.send("POST", "/imports?kind=organisations&fileName=mange.csv", "text/csv", file);
        assertThat(run.status()).as(run.response().body()).isEqualTo(201);
        Answer confirmed = client.post("/imports/" + run.id() + "/confirm", "{}");
        assertThat(confirmed.status()).isEqualTo(202);
        return confirmed.location().getPath().replaceFirst(".*/", "");
    }

    /** Which nodes have a transaction that has been writing for some time, which only the import has. */
    private List<String> nodesAtWork() throws Exception {
        return query(
                "SELECT DISTINCT application_name FROM pg_stat_activity WHERE application_name IN ('first', 'second')"
                        + " AND backend_xid IS NOT NULL AND xact_start < clock_timestamp() - interval '300 milliseconds'");
    }

    private long count(String name) throws Exception {
        return Long.parseLong(query("SELECT COUNT(*) FROM reg_organisation WHERE name LIKE '" + name + "'")
                .get(0));
    }

    private List<String> query(String sql) throws Exception {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static Answer finished(RestClient client, String job) throws Exception {
        return poll(() -> {
            Answer answer = client.get("/jobs/" + job);
            return List.of("queued", "running")
                            .contains(answer.body().get("state").textValue())
                    ? null
                    : answer;
        });
    }

    private static <T> T poll(Callable<T> wanted) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end) {
            T found = wanted.call();
            if (found != null) {
                return found;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("not within two minutes");
    }
}
