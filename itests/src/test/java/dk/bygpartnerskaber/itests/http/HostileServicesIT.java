package dk.bygpartnerskaber.itests.http;

import static dk.bygpartnerskaber.itests.http.PageAssertions.assertNothingOfTheInside;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile texts in each field that the services beside the records take: refused or kept, and no page breaks of it. */
@ExtendWith(AssemblyExtension.class)
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileServicesIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SETTINGS = "/privacy-settings";
    private static final String RULE = "/retention-rules/people-without-role";

    private RestClient client;
    private PageVisitor visitor;
    private String organisation;
    private Answer person;
    private JsonNode settings;
    private JsonNode rule;

    @BeforeAll
    void meet(Product product) throws Exception {
        RestClient admin = RestClient.of(product);
        Staff staff = Staff.of(product, admin, "coordinator", "data-protection-officer");
        client = admin.as(staff.name(), Staff.PASSWORD).with("If-Match", "*");
        visitor = staff.visitor(product);
        organisation = client.post("/organisations", "{\"name\":\"Uvenlig " + UUID.randomUUID() + "\"}")
                .id();
        person = client.post("/people", "{\"name\":\"Uvenlig " + UUID.randomUUID() + "\"}");
        settings = client.get(SETTINGS).body();
        rule = client.get(RULE).body();
    }

    @AfterEach
    void leaveAllAsItWas() throws Exception {
        client.put(SETTINGS, settings.toString());
        client.put(RULE, rule.toString());
        client.delete("/archive-holds/organisation/" + organisation);
        for (String id : client.get("/selections").body().get("items").findValuesAsText("id")) {
            client.delete("/selections/" + id);
        }
    }

    private static Stream<String> hostile() {
        return Stream.concat(
                HostilePagesIT.hostile(),
                Stream.of(
                        "%zz", "q=a&x=%zz", "q=%00", "%ff", "%", "#", "/foo", "-1", "99999999999", "9".repeat(2_000)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ObjectNode fields(String... namesAndValues) {
        ObjectNode fields = JSON.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static void assertHarmless(String what, Answer answer) {
        assertThat(answer.status()).as(what).isBetween(200, 499);
        assertNothingOfTheInside(what, answer.response().body());
    }

    /** Each of the fields has the text once, the others what is right. */
    private void send(String method, String path, ObjectNode right, String text, String... fields) throws Exception {
        for (String field : fields) {
            byte[] body = right.deepCopy().put(field, text).toString().getBytes(StandardCharsets.UTF_8);
            assertHarmless(method + " " + path + " " + field, client.send(method, path, "application/json", body));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void selectionsTakeHostileTextOrRefuseItAndNoListBreaks(String text) throws Exception {
        ObjectNode right = fields("list", "/organisations", "name", "Uvenlig").put("shared", true);
        send("POST", "/selections", right, text, "list", "name", "query", "shared");
        send("POST", "/selections", right, "q=" + encoded(text), "query");

        assertThat(visitor.get("/organisations").statusCode()).isEqualTo(200);
        for (JsonNode kept : client.get("/selections").body().get("items")) {
            String query = kept.get("query").textValue();
            // as a browser would write it
            String address = query.replaceAll("[^!-~]|[\"<>\\\\^`{|}]", "x");
            assertThat(visitor.get("/organisations?" + address).statusCode())
                    .as(query)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatTheOfficerDoesTakesHostileTextOrRefusesIt(String text) throws Exception {
        send("PUT", "/archive-holds/organisation/" + organisation, fields(), text, "reason", "since");
        send(
                "PUT",
                SETTINGS,
                settings.deepCopy(),
                text,
                "purpose",
                "legalBasis",
                "source",
                "reviewMonths",
                "library",
                "contact",
                "noticeDanish",
                "noticeEnglish");
        send("PUT", RULE, rule.deepCopy(), text, "months", "nightly");
        send("POST", "/privacy-tasks/" + person.id() + "/informed", fields(), text, "informedOn");

        for (String page : List.of("", "/settings", "/tasks", "/" + person.id(), "/" + person.id() + "/erase")) {
            assertThat(visitor.get("/admin/privacy" + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(visitor.get("/organisations/" + organisation).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void changesOfManyRecordsTakeHostileTextOrRefuseIt(String text) throws Exception {
        ObjectNode right = fields("kind", "people", "action", "set", "field", "language", "value", "dansk");
        right.putArray("ids").add(person.id());
        send("POST", "/bulk-changes", right, text, "kind", "action", "field", "value", "replacement", "ids");
        ObjectNode ofNobody = right.deepCopy();
        ofNobody.putArray("ids").add(text);
        send("POST", "/bulk-changes", ofNobody, "dansk", "value");

        assertThat(visitor.get("/bulk-changes").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsAskedForMayBeHostile(String text) throws Exception {
        String asked = encoded(text.substring(0, Math.min(text.length(), 500)));
        for (String path : List.of(
                "/personal-data?text=" + asked,
                "/personal-data/" + person.id() + "/erasure-plan?text=" + asked,
                "/year-reports/" + asked.replace("+", "%20").replaceAll("%(2F|5C|00)", "x"))) {
            assertHarmless(path, client.get(path));
        }
    }

    @Test
    void aNumberThatIsTooLargeAndADayThatIsNoneAreNamed() throws Exception {
        Answer large = client.put(RULE, "{\"months\":99999999999,\"nightly\":false}");
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.body().at("/errors/0/pointer").textValue()).isEqualTo("/months");
        assertThat(large.body().at("/errors/0/code").textValue()).isEqualTo("out-of-range");

        Answer noDay = client.with("Accept-Language", "da")
                .post("/privacy-tasks/" + person.id() + "/informed", "{\"informedOn\":\"x\"}");
        assertThat(noDay.status()).isEqualTo(422);
        assertThat(noDay.body().at("/errors/0").toString()).contains("/informedOn", "en dato, for eksempel 2026-");
    }
}
