package dk.bygpartnerskaber.register.endpoint;

import static dk.bygpartnerskaber.register.endpoint.OrganisationResourceTest.assertProblem;
import static dk.bygpartnerskaber.register.endpoint.Register.json;
import static dk.bygpartnerskaber.register.endpoint.Register.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportResourceTest {
    private static final String FORM = "multipart/form-data; boundary=graense";
    private static final String CSV = "name,city\nÅrhus,Århus\nØ,Ø\n";

    @Test
    void aFileGoesInAsABody() {
        HttpResponse<String> answer =
                send("POST", "/v1/imports?kind=organisations&fileName=a.csv", CSV, "Content-Type", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).get("fileName").asText()).isEqualTo("a.csv");
        assertThat(json(answer).get("rows").asInt()).isEqualTo(2);
    }

    @Test
    void aFileGoesInAsAFormIsMappedAndConfirmed() {
        HttpResponse<String> answer = form(part("kind", "partnerships") + file("æblé.csv", CSV));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode run = json(answer);
        assertThat(run.get("fileName").asText()).isEqualTo("æblé.csv");
        assertThat(run.get("kind").asText()).isEqualTo("partnerships");
        String path = "/v1/imports/" + run.get("id").asText();
        JsonNode mapped = json(send("PUT", path + "/mapping", "{\"targets\":[\"name\",\"\"]}"));
        assertThat(mapped.at("/columns/1").has("target")).isFalse();
        assertProblem(send("POST", path + "/confirm", "{}"), 409, "import-rejected");
        HttpResponse<String> confirmed = send("POST", path + "/confirm", "{\"goodRowsOnly\":true}");
        assertThat(confirmed.statusCode()).isEqualTo(202);
        JsonNode running = json(confirmed);
        assertThat(running.get("status").asText()).isEqualTo("running");
        assertThat(URI.create(confirmed.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .endsWith("/api/v1/jobs/" + running.get("jobId").asText())
                .doesNotContain("..", "imports");
        assertThat(json(send("GET", path, null))).isEqualTo(running);
    }

    @Test
    void theContactsOfATelephoneGoInAsAFormWithAFileEach() {
        String files = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> file(i + ".vcf", "card " + i))
                .collect(Collectors.joining());
        HttpResponse<String> answer =
                send("POST", "/v1/imports", form("mixed", files), "Content-Type", FORM, "Accept-Language", "da");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).get("rows").asInt()).isEqualTo(299);
        assertThat(json(answer).get("fileName").asText()).isEqualTo("kontakter.vcf");
    }

    private static String uploaded() {
        return "/v1/imports/"
                + json(send("POST", "/v1/imports?kind=people&fileName=a.csv", CSV, "Content-Type", "text/csv"))
                        .get("id")
                        .asText();
    }

    @Test
    void anotherKindOrSheetIsMappedByWhatItsColumnsSay() {
        String path = uploaded();

        JsonNode mapped = json(send("PUT", path + "/mapping", "{\"kind\":\"mixed\",\"sheet\":\"Ark2\"}"));

        assertThat(mapped.get("kind").asText()).isEqualTo("mixed");
        assertThat(mapped.get("sheet").asText()).isEqualTo("Ark2");
        assertProblem(send("PUT", path + "/mapping", "{}"), 422, "invalid", "/targets", "required");
        assertProblem(send("PUT", path + "/mapping", "{\"kind\":\"x\"}"), 422, "invalid", "/kind", "unknown-value");
    }

    @Test
    void itsRecordsAndFaultsComeInPages() {
        String path = uploaded();

        assertThat(json(send("GET", path + "/records?action=update", null))
                        .at("/items/0/action")
                        .asText())
                .isEqualTo("update");
        assertThat(json(send("GET", path + "/rejected", null))
                        .at("/items/0/column")
                        .asText())
                .isEqualTo("navn");
        assertThat(json(send("GET", path + "/records?kept=true", null))
                        .at("/items/0/kept")
                        .asText())
                .isEqualTo("changed-since");
        assertProblem(send("GET", path + "/records?action=x", null), 422, "invalid", "/action", "unknown-value");
    }

    @Test
    void aRecordSaysWhetherItIsAnExampleAndWhichOfItsFieldsWouldChange() {
        String path = uploaded();

        JsonNode changing =
                json(send("GET", path + "/records?action=update", null)).at("/items/0");
        assertThat(changing.get("demo").asBoolean()).isTrue();
        JsonNode sector = changing.get("changes").get(0);
        assertThat(sector.get("field").asText()).isEqualTo("sector");
        assertThat(sector.has("before")).isFalse();
        assertThat(sector.get("after").asText()).isEqualTo("civil");

        JsonNode created = json(send("GET", path, null)).at("/planned/0");
        assertThat(created.get("demo").asBoolean(true)).isFalse();
        assertThat(created.get("changes")).isEmpty();
    }

    @Test
    void rejectedRowsAreAFile() {
        HttpResponse<String> answer = send("GET", uploaded() + "/rejected/file", null, "Accept", "*/*");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''%C3%A6-rest.csv");
        assertThat(answer.body()).startsWith("navn;").doesNotContain("problem.field");
    }

    @Test
    void whatMayBeThereIsToldAndDecidedOn() {
        String path = uploaded();
        JsonNode suspected =
                json(send("GET", path + "/suspected?undecided=true", null)).at("/items/0");
        assertThat(suspected.has("choice")).isFalse();
        assertThat(suspected.at("/candidates/0/reasons/0").asText()).isEqualTo("same-name");

        String one = "{\"decisions\":[{\"item\":\"x1\",\"choice\":\"same\",\"record\":\"aa\"}]}";
        assertThat(send("PUT", path + "/decisions", one).statusCode()).isEqualTo(200);
        assertThat(json(send("GET", path + "/suspected", null))
                        .at("/items/0/choice")
                        .asText())
                .isEqualTo("same");
        String others = "{\"others\":{\"type\":\"person\",\"likely\":false,\"choice\":\"skip\"}}";
        assertThat(send("PUT", path + "/decisions", others).statusCode()).isEqualTo(200);
        assertThat(json(send("GET", path + "/suspected", null))
                        .at("/items/0/choice")
                        .asText())
                .isEqualTo("skip");

        assertProblem(
                send("PUT", path + "/decisions", one.replace("same", "maybe")),
                422,
                "invalid",
                "/decisions/0/choice",
                "unknown-value");
        assertProblem(
                send("PUT", path + "/decisions", "{\"others\":{}}"), 422, "invalid", "/others/choice", "required");
        assertProblem(
                send("PUT", path + "/decisions", others.replace("person", "team")),
                422,
                "invalid",
                "/others/type",
                "unknown-value");
    }

    @Test
    void anImportIsUndoneByAJobAndForgotten() {
        String path = uploaded();

        HttpResponse<String> undone = send("POST", path + "/undo", "{}");
        assertThat(undone.statusCode()).isEqualTo(202);
        assertThat(json(undone).get("status").asText()).isEqualTo("undoing");
        assertThat(undone.headers().firstValue("Location").orElseThrow()).contains("/jobs/");

        assertThat(send("DELETE", path, null).statusCode()).isEqualTo(204);
        assertThat(send("GET", path, null).statusCode()).isEqualTo(404);
    }

    @Test
    void onesOwnImportsAreListed() {
        String id = uploaded().substring("/v1/imports/".length());

        assertThat(json(send("GET", "/v1/imports", null)).findValuesAsText("id"))
                .contains(id);
    }

    @Test
    void aFormThatLacksSomethingIsToldSo() {
        assertProblem(form(part("kind", "partnerships")), 422, "invalid", "/file", "required");
        assertProblem(form(file("a.csv", CSV)), 422, "invalid", "/kind", "required");
        assertProblem(form(part("kind", "x") + file("a.csv", CSV)), 422, "invalid", "/kind", "unknown-value");
        assertProblem(
                form(part("kind", "partnerships") + part("sort", "x") + file("a", CSV)),
                422,
                "invalid",
                "/sort",
                "unknown");
        assertProblem(
                send("POST", "/v1/imports", CSV, "Content-Type", "text/csv"), 422, "invalid", "/kind", "required");
        assertProblem(send("POST", "/v1/imports", "no parts", "Content-Type", FORM), 400, "malformed");
        assertProblem(send("POST", "/v1/imports", "x", "Content-Type", "multipart/form-data"), 400, "malformed");
        assertProblem(form(part("kind", "partnerships").repeat(100_000)), 400, "malformed");
    }

    @Test
    void uploadsAreNotWrittenToDisk() throws IOException {
        assertThat(form(part("kind", "partnerships") + file("a.csv", CSV + "x".repeat(2 << 20)))
                        .statusCode())
                .isEqualTo(201);
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.startsWith("cxf-tmp"));
        }
    }

    private static String form(String kind, String files) {
        return part("kind", kind) + files + "--graense--\r\n";
    }

    private static HttpResponse<String> form(String parts) {
        return send("POST", "/v1/imports", parts + "--graense--\r\n", "Content-Type", FORM);
    }

    private static String part(String name, String value) {
        return "--graense\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "--graense\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
    }
}
