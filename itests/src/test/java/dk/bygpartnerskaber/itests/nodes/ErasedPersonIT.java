package dk.bygpartnerskaber.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.Node;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.PageVisitor;
import dk.bygpartnerskaber.itests.http.RestClient;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import dk.bygpartnerskaber.itests.http.Staff;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** After a person was erased and the product has stopped, nothing of them is left: neither in its files nor in its tables. */
class ErasedPersonIT {
    private static final List<String> STRINGS =
            List.of("Sørbæk", "soerbaek", "s|rb{k", "aase@", "20103040", "20 10 30 40");

    @Test
    void nothingIsLeftInTheFilesOfTheEmbeddedDatabase() throws Exception {
        Node node = Node.start(Optional.empty());
        Path data = node.product().data();
        try {
            liveAndErase(node.product());
        } finally {
            node.stop();
        }
        assertFilesHoldNothing(data);
        assertThat(holds(data, "Teatret")).isTrue();
    }

    @Test
    void nothingIsLeftInTheTablesOfPostgresqlNorInTheDataFolder() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().start()) {
            Node node = Node.start(Optional.of(database.getJdbcUrl("postgres", "postgres")));
            Path data = node.product().data();
            try {
                moduleThatIsAway(database);
                liveAndErase(node.product());
            } finally {
                node.stop();
            }
            assertFilesHoldNothing(data);
            String tables = tables(database);
            assertThat(tables).contains("Teatret", "kort fra [slettet]");
            STRINGS.forEach(text -> assertThat(tables).doesNotContainIgnoringCase(text));
        }
    }

    /** A module that was installed once and is not now, with what was typed into it. */
    private static void moduleThatIsAway(EmbeddedPostgres database) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE away_card (id VARCHAR(36), giver VARCHAR(200))");
            statement.execute("INSERT INTO away_card VALUES ('k', 'kort fra Åse Sørbæk')");
            statement.execute(
                    "INSERT INTO plt_personal_texts (module, table_name, record_type, key_column, text_columns,"
                            + " derived_columns) VALUES ('away', 'away_card', 'card', 'id', 'giver', '')");
        }
    }

    private static void liveAndErase(Product product) throws Exception {
        RestClient client = RestClient.of(product);
        String library = made(client.post("/organisations", "{\"name\":\"Klitborg\",\"ownLibrary\":true}"));
        String theatre = made(client.post(
                "/organisations",
                "{\"name\":\"Teatret\",\"notes\":\"Ring til Åse Sørbæk (Aase Soerbaek) på 2010 3040\"}"));
        String person = made(client.post(
                "/people",
                "{\"name\":\"Åse Sørbæk\",\"emails\":[\"aase@soerbaek.dk\"],\"phones\":[\"20 10 30 40\"],"
                        + "\"sourceNote\":\"mødt hos Åse Sørbæk\",\"roles\":[{\"organisation\":\"" + theatre
                        + "\",\"role\":\"leder\",\"note\":\"Sørbæk, Åse\"},{\"organisation\":\"" + library
                        + "\",\"role\":\"vært\"}]}"));
        made(client.post(
                "/teams",
                "{\"name\":\"Formidling\",\"library\":\"" + library + "\",\"description\":\"Åse Sørbæk og de andre\","
                        + "\"members\":[{\"person\":\"" + person + "\",\"role\":\"vært\"}]}"));
        String partnership = made(client.post(
                "/partnerships",
                "{\"title\":\"Åse Sørbæks festival\",\"library\":\"" + library + "\",\"responsible\":[{\"person\":\""
                        + person
                        + "\",\"role\":\"kontakt\"}],\"steeringGroup\":{\"members\":[{\"person\":\"" + person
                        + "\",\"role\":\"Åse Sørbæk, formand\"}]}}"));
        made(client.post(
                "/activities",
                "{\"partnership\":\"" + partnership + "\",\"title\":\"Koncert\",\"result\":\"Åse Sørbæk sang\"}"));
        assertThat(client.with("If-Match", "*")
                        .patch("/people/" + person, "{\"notes\":\"Åse Sørbæk kan lide kage\"}")
                        .status())
                .isEqualTo(200);
        String change =
                "{\"kind\":\"people\",\"action\":\"set\",\"field\":\"preferredContact\",\"value\":\"email\",\"ids\":[\""
                        + person + "\"]}";
        String bulk = made(client.post("/bulk-changes", change));
        Answer accepted = client.post("/bulk-changes/" + bulk + "/confirm", "");
        assertThat(client.awaitJob(accepted).body().get("state").textValue()).isEqualTo("done");
        byte[] csv = "Navn;Noter\nKoret;Åse Sørbæk synger med".getBytes(StandardCharsets.UTF_8);
        made(client.send("POST", "/imports?kind=organisations&fileName=aase@soerbaek.csv", "text/csv", csv));

        Staff officer = Staff.of(product, client, "data-protection-officer", "reader");
        PageVisitor pages = officer.visitor(product);
        assertThat(pages.get("/people?q=%C3%85se+S%C3%B8rb%C3%A6k").statusCode())
                .isEqualTo(200);
        // the festival is called after her: her name goes only if somebody says so
        String texts = Stream.of("Åse Sørbæk", "Sørbæk, Åse", "aase@soerbaek.dk", "20 10 30 40")
                .map(text -> "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        Answer erased = client.as(officer.name(), Staff.PASSWORD)
                .with("If-Match", "*")
                .delete("/personal-data/" + person + texts);
        assertThat(erased.status()).as(erased.response().body()).isEqualTo(204);
    }

    private static String made(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.id();
    }

    private static void assertFilesHoldNothing(Path folder) throws IOException {
        for (String text : STRINGS) {
            assertThat(holds(folder, text)).as(text).isFalse();
        }
    }

    /**
     * Whether a file has a text. Letters beyond ASCII look otherwise in the files of the embedded database: the person is
     * written without them too.
     */
    private static boolean holds(Path folder, String text) throws IOException {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (new String(bytes, StandardCharsets.ISO_8859_1)
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted)
                    || new String(bytes, StandardCharsets.UTF_8)
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** All rows of all our tables as text. */
    private static String tables(EmbeddedPostgres database) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
                while (tables.next()) {
                    names.add(tables.getString(1));
                }
            }
            for (String name : names) {
                try (ResultSet rows = statement.executeQuery("SELECT CAST(t AS TEXT) FROM " + name + " t")) {
                    while (rows.next()) {
                        dump.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }
}
