package dk.bygpartnerskaber.itests.nodes;

import dk.bygpartnerskaber.itests.container.Node;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.Patience;
import dk.bygpartnerskaber.itests.http.RestClient;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Two instances that share nothing but a PostgreSQL database. */
final class TwoNodes implements AutoCloseable {
    /** By these names the database knows whose a connection is. */
    static final String FIRST = "first";

    static final String SECOND = "second";

    private final EmbeddedPostgres database;
    private final Map<String, String> mail;
    private Node first;
    private Node second;
    private final String password;

    TwoNodes() throws Exception {
        this(Map.of());
    }

    /** @param mail settings of the mail server that both use */
    TwoNodes(Map<String, String> mail) throws Exception {
        this.mail = mail;
        database = EmbeddedPostgres.builder().start();
        first = Node.start(url(FIRST), mail);
        second = Node.start(url(SECOND), mail);
        password = first.product().password();
    }

    private Optional<String> url(String node) {
        return Optional.of(database.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + node);
    }

    Node node(String name) {
        return name.equals(FIRST) ? first : second;
    }

    /** Starts another node in the place of one that was killed. */
    void replace(String name) throws Exception {
        Node started = Node.start(url(name), mail);
        node(name).stop();
        if (name.equals(FIRST)) {
            first = started;
        } else {
            second = started;
        }
    }

    static String other(String name) {
        return name.equals(FIRST) ? SECOND : FIRST;
    }

    /** As the first user, whom the first node made. */
    RestClient client(String name) throws Exception {
        return RestClient.nobody(node(name).product()).as(Product.USER, password);
    }

    Connection connection() throws SQLException {
        return database.getPostgresDatabase().getConnection();
    }

    /** The first column of what the database answers. */
    List<String> query(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    static <T> T poll(Callable<T> wanted) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        Patience patience = new Patience();
        while (System.nanoTime() < end) {
            T found = wanted.call();
            if (found != null) {
                return found;
            }
            patience.pause();
        }
        throw new AssertionError("not within two minutes");
    }

    @Override
    public void close() throws Exception {
        first.stop();
        second.stop();
        database.close();
    }
}
