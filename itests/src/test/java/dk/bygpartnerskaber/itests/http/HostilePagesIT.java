package dk.bygpartnerskaber.itests.http;

import static dk.bygpartnerskaber.itests.http.PageAssertions.assertCareful;
import static dk.bygpartnerskaber.itests.http.PageAssertions.assertNone;
import static dk.bygpartnerskaber.itests.http.PageAssertions.assertNothingOfTheInside;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into the forms of pages and sent as files by people who wish them ill, or know no better. */
@ExtendWith(AssemblyExtension.class)
@Timeout(60)
class HostilePagesIT {
    private Product product;
    private PageVisitor visitor;

    @BeforeEach
    void logIn(Product running) throws Exception {
        product = running;
        visitor = new PageVisitor(running);
        visitor.logIn();
    }

    // hostile input

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)' autofocus='",
                "</textarea><script>alert(1)</script>",
                "${7*7}",
                "{{7*7}}",
                "' OR 1=1 --",
                "=HYPERLINK(\"http://evil.example\")",
                "javascript:alert(1)",
                "skjult \u202Egnp.exe",
                "før\u0000efter",
                "\uFEFF\u200B",
                "x".repeat(50_000),
                "x".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anOrganisationTakesHostileTextAsTextOrKeepsItInTheForm(String text) throws Exception {
        for (String field : List.of(
                "name",
                "type",
                "sector",
                "email",
                "phones",
                "aliases",
                "cvr",
                "productionUnit",
                "website",
                "keywords",
                "ownLibrary",
                "addresses/0/label",
                "addresses/0/street",
                "addresses/0/postalCode",
                "addresses/0/city",
                "addresses/0/country",
                "departments/0/name",
                "departments/0/location",
                "decisionPaths",
                "contributions",
                "externalIds/0/system",
                "externalIds/0/id",
                "advertisingProtected",
                "notes",
                "action")) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("name", "Uvenlig " + UUID.randomUUID()));
            fields.put(field, text);
            assertHarmless("/organisations/new", field, text, fields);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aPersonTakesHostileTextAsTextOrKeepsItInTheForm(String text) throws Exception {
        for (String field : ("name title emails phones website preferredContact language busyPeriods notes"
                        + " userName roles/0/place roles/0/organisation roles/0/role roles/0/department"
                        + " roles/0/from roles/0/to roles/0/note roles/0/successor unknown from action")
                .split(" ")) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("name", "Uvenlig " + UUID.randomUUID()));
            fields.put(field, text);
            assertHarmless("/people/new", field, text, fields);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aTeamTakesHostileTextAsTextOrKeepsItInTheForm(String text) throws Exception {
        for (String field : ("name library kind description members/0/person members/0/role members/0/lead" + " action")
                .split(" ")) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("name", "Uvenlig " + UUID.randomUUID()));
            fields.put(field, text);
            assertHarmless("/teams/new", field, text, fields);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aPartnershipTakesHostileTextAsTextOrKeepsItInTheForm(String text) throws Exception {
        String library = visitor.submit("/organisations/new", "name", "Eget " + UUID.randomUUID(), "ownLibrary", "true")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replace("/organisations/", "");
        for (String field : List.of(
                "title",
                "library",
                "partners",
                "partnerName",
                "kind",
                "form",
                "start",
                "end",
                "status",
                "purposes",
                "ownPurposes",
                "description",
                "remove",
                "pick")) {
            Map<String, String> fields = new LinkedHashMap<>(
                    Map.of("title", "Uvenligt", "library", library, "kind", "partnership", "status", "active"));
            fields.put(field, text);
            assertHarmless("/partnerships/new", field, text, fields);
        }
    }

    private void assertHarmless(String path, String field, String text, Map<String, String> fields) throws Exception {
        String[] flat = fields.entrySet().stream()
                .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                .toArray(String[]::new);
        HttpResponse<String> answer = visitor.submit(path, flat);
        String what = field + " = " + (text.length() > 100 ? text.length() + " characters" : text);
        assertThat(answer.statusCode()).as(what).isIn(200, 303, 413, 422);
        assertCareful(answer);
        if (answer.statusCode() == 303) {
            String page = answer.headers().firstValue("Location").orElseThrow();
            HttpResponse<String> record = visitor.get(page);
            assertThat(record.statusCode()).as(what).isEqualTo(200);
            assertInert(what, record.body());
            assertInert(what, visitor.get(page + "/edit").body());
            assertInert(what, visitor.get(path.replace("/new", "")).body());
        } else if (answer.statusCode() == 413) {
            assertThat(text.length()).as(what).isGreaterThan(100_000);
            assertThat(answer.body()).contains("for stort");
        } else {
            assertThat(answer.body()).as(what).contains("action=\"" + path + "\" novalidate");
            assertInert(what, answer.body());
        }
    }

    /** Nothing of what was sent has become markup, nor has anything been reckoned out. */
    private static void assertInert(String what, String body) {
        assertNone(what, body, "<script>", "<img", "href=\"javascript:", ">49<", "\"49\"");
        assertNothingOfTheInside(what, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisations", "/partnerships"})
    void searchesAndParametersOfListsAreHarmless(String list) throws Exception {
        for (String text : hostile().filter(text -> text.length() < 1_000).toList()) {
            String value = URLEncoder.encode(text, StandardCharsets.UTF_8);
            for (String parameter :
                    List.of("q", "type", "sector", "status", "kind", "purpose", "sort", "cursor", "format")) {
                HttpResponse<String> answer = visitor.get(list + "?" + parameter + "=" + value);
                assertThat(answer.statusCode()).as(parameter + "=" + text).isIn(200, 400, 422);
                assertInert(parameter + "=" + text, answer.body());
            }
        }
    }

    // uploads

    @Test
    void anUploadOfSixtyMegabytesIsRefusedInWords() throws Exception {
        byte[] spaces = new byte[60 * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        HttpResponse<String> refused = upload("stor.csv", "text/csv", spaces);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("for stort");
        assertCareful(refused);
        assertThat(visitor.get("/health/ready").statusCode()).isEqualTo(200);
    }

    private static Stream<List<Object>> noLists() throws IOException {
        return Stream.of(
                List.of("liste.zip", zip("liste.csv", 10), "Filen har et format, der ikke kan læses"),
                List.of("bombe.zip", zip("bombe.csv", 500_000_000), "fylder for meget, når den pakkes ud"),
                List.of("liste.xlsx", zip("xl/workbook.xml", 10), "Projektmappen er beskadiget"),
                List.of(
                        "liste.xls",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                        "Filen er gemt i Excels gamle format"),
                List.of("side.html", bytes("<html><script>alert(1)</script></html>"), "Filen er en webside"),
                List.of(
                        "billede.png",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0},
                        "Det er ikke en liste"),
                List.of("tom.csv", bytes("\n\n"), "Filen er tom"),
                List.of("hoved.csv", bytes("navn;type\n"), "Filen har ingen rækker"));
    }

    @ParameterizedTest
    @MethodSource("noLists")
    void whatIsNoListIsRefusedInWords(List<Object> file) throws Exception {
        HttpResponse<String> refused = upload((String) file.get(0), "text/csv", (byte[]) file.get(1));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"errors\"", (String) file.get(2));
        assertInert(file.get(0).toString(), refused.body());
    }

    @Test
    void theNameOfAFileIsTextToo() throws Exception {
        HttpResponse<String> taken =
                upload("..%2F<script>alert(1)</script>.csv", "text/html", bytes("navn\n<script>alert(1)</script>\n"));
        assertThat(taken.statusCode()).isEqualTo(303);
        HttpResponse<String> preview =
                visitor.get(taken.headers().firstValue("Location").orElseThrow());
        assertThat(preview.statusCode()).isEqualTo(200);
        assertInert("file name", preview.body());
    }

    private HttpResponse<String> upload(String name, String type, byte[] content) throws Exception {
        String boundary = "graense-" + UUID.randomUUID();
        byte[] head = bytes(part(boundary, "csrf", visitor.token())
                + part(boundary, "kind", "organisations")
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        byte[] tail = bytes("\r\n--" + boundary + "--\r\n");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(head);
        body.write(content);
        body.write(tail);
        return visitor.send(HttpRequest.newBuilder(product.at("/admin/import"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] part = new byte[Math.min(size, 1_000_000)];
            for (int written = 0; written < size; written += part.length) {
                zip.write(part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
