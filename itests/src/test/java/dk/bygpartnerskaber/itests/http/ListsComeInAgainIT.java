package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that was taken out as a file is understood when it comes in again. */
@ExtendWith(AssemblyExtension.class)
class ListsComeInAgainIT {
    private static final String ORGANISATION_COLUMNS =
            columns("aliases type sector cvr productionUnit email phones website addresses keywords contributions"
                    + " advertisingProtected notes changed");
    private static final String PARTNERSHIP_COLUMNS = columns("library partners responsible kind form status start end"
            + " purposes ownPurposes description goal targetGroups ageGroups anchoring checklist activities changed");
    private static final String PERSON_COLUMNS =
            columns("title roles emails phones website preferredContact language busyPeriods changed");

    private final String mark = "ig" + UUID.randomUUID().toString().substring(0, 8);
    private RestClient client;
    private PageVisitor visitor;

    private static String columns(String names) {
        return "&column=" + names.replace(" ", "&column=");
    }

    @BeforeEach
    void connect(Product product) throws Exception {
        client = RestClient.of(product);
        visitor = new PageVisitor(product);
        visitor.logIn();
    }

    private String create(String path, String body) throws Exception {
        Answer created = client.post(path, body);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        return created.id();
    }

    /** An organisation that has all that a list shows. */
    private String organisation(String name) throws Exception {
        return create(
                "/organisations",
                "{\"name\":\"" + name + "\",\"aliases\":[\"" + name + ", afd. 2\",\"" + name + " III\"],"
                        + "\"type\":\"museum\",\"sector\":\"civil\",\"cvr\":\"12345674\",\"productionUnit\":\"1"
                        + String.format("%09d", Math.abs(name.hashCode()) % 1_000_000_000) + "\","
                        + "\"email\":\"post@igen.example\",\"phones\":[\"+45 11 22 33 44\",\"55 66 77 88\"],"
                        + "\"website\":\"https://igen.example\",\"keywords\":[\"musik\",\"børn\"],\"addresses\":["
                        + "{\"street\":\"Havnegade 30, 2. sal\",\"postalCode\":\"9998\",\"city\":\"Klitborg\"},"
                        + "{\"label\":\"Post\",\"postalCode\":\"8000\",\"city\":\"Aarhus C\",\"country\":\"Danmark\"}],"
                        + "\"contributions\":[\"lokaler, stole\",\"kaffe\"],\"advertisingProtected\":true,"
                        + "\"notes\":\"Ring først; efter kl. 12.\"}");
    }

    private String partnership(String partners) throws Exception {
        String library = create("/organisations", "{\"name\":\"" + mark + " Bibliotek\",\"ownLibrary\":true}");
        String responsible = create(
                "/people",
                "{\"name\":\"Ravn " + UUID.randomUUID() + "\",\"roles\":[{\"organisation\":\"" + library + "\"}]}");
        return create(
                "/partnerships",
                "{\"title\":\"" + mark + " festival\",\"library\":\"" + library + "\",\"partners\":[" + partners + "],"
                        + "\"responsible\":[{\"person\":\"" + responsible + "\"}],"
                        + "\"kind\":\"sponsorship\",\"form\":\"frame\",\"status\":\"paused\",\"start\":\"2021-09\","
                        + "\"end\":\"2030-05-01\",\"purposes\":[\"new-users\",\"local-community\"],"
                        + "\"ownPurposes\":[\"Sang, dans og leg\"],\"description\":\"Sang\\nog dans\","
                        + "\"goal\":\"Flere synger\",\"targetGroups\":[\"" + mark + " unge\",\"" + mark + " gamle\"],"
                        + "\"ageGroups\":[\"" + mark + " 13-17\"],\"anchoring\":\"political\"}");
    }

    private byte[] list(String path, String columns) throws Exception {
        return visitor.get(path + "?q=" + mark + columns + "&format=csv").body().getBytes(StandardCharsets.UTF_8);
    }

    private Answer tried(String kind, byte[] list) throws Exception {
        return Imports.tried(
                client, client.send("POST", "/imports?kind=" + kind + "&fileName=liste.csv", "text/csv", list));
    }

    private static void changesNothing(Answer run) {
        JsonNode counts = run.body().get("counts");
        assertThat(run.body().get("rejected")).isEmpty();
        assertThat(counts.get("unchanged").intValue()).as(run.body().toString()).isPositive();
        assertThat(counts.get("create").intValue() + counts.get("update").intValue())
                .as(run.body().toString())
                .isZero();
    }

    private JsonNode found(String path, String name) throws Exception {
        ObjectNode record = (ObjectNode) client.get(path + "?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .body()
                .at("/items/0");
        return record.without(List.of("id", "version", "createdAt", "changedAt", "library", "partners"));
    }

    private void delete(String path, String id) throws Exception {
        assertThat(client.with("If-Match", "*").delete(path + "/" + id).status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void nothingChangesInTheSameRegisterAndAllOfItIsThereInAnother(String language) throws Exception {
        visitor.submit("/language", "language", language);
        String one = organisation(mark + " Museum");
        String other = organisation(mark + " Kunst, Musik og Dans");
        String festival = partnership("\"" + one + "\",\"" + other + "\"");
        create(
                "/people",
                "{\"name\":\"" + mark + " Lind\",\"title\":\"cand.mag.\",\"emails\":[\"" + mark
                        + "@igen.example\"],\"phones\":[\"+45 11 22 33 44\"],\"preferredContact\":\"phone\","
                        + "\"language\":\"engelsk\",\"busyPeriods\":\"juli, august\"}");
        byte[] organisations = list("/organisations", ORGANISATION_COLUMNS);
        byte[] partnerships = list("/partnerships", PARTNERSHIP_COLUMNS);
        byte[] people = list("/people", PERSON_COLUMNS);
        JsonNode museum = found("/organisations", mark + " Museum");
        JsonNode paused = found("/partnerships", mark + " festival");

        changesNothing(tried("organisations", organisations));
        changesNothing(tried("partnerships", partnerships));
        changesNothing(tried("people", people));

        delete("/partnerships", festival);
        delete("/organisations", one);
        delete("/organisations", other);
        client.awaitJob(Imports.confirmed(client, tried("organisations", organisations), false));
        client.awaitJob(Imports.confirmed(client, tried("partnerships", partnerships), false));

        assertThat(found("/organisations", mark + " Museum")).isEqualTo(museum);
        assertThat(found("/partnerships", mark + " festival")).isEqualTo(paused);
        JsonNode partners = client.get("/partnerships?q=" + mark).body().at("/items/0/partners");
        assertThat(partners).hasSize(2);
    }
}
