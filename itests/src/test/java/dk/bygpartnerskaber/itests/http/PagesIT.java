package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** What stands between the pages and those who wish them ill: headers, cookies, tokens, limits, and plain words. */
@ExtendWith(AssemblyExtension.class)
@Timeout(60)
class PagesIT {
    private static final String[] INSIDES = {"java.", "javax.", "org.apache", "Exception", "SQL", "Jetty", "\tat "};
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private Product product;
    private Visitor visitor;

    @BeforeEach
    void logIn(Product running) throws Exception {
        product = running;
        visitor = new Visitor();
        visitor.logIn();
    }

    /** A browser without a window: keeps cookies and follows no redirects by itself. */
    private final class Visitor {
        private final HttpClient http = HttpClient.newHttpClient();
        private final Map<String, String> cookies = new LinkedHashMap<>(Map.of("byg-language", "da"));

        HttpResponse<String> get(String path) throws Exception {
            return send(HttpRequest.newBuilder(product.at(path)));
        }

        /** @param fields names and values in turn */
        HttpResponse<String> post(String path, String... fields) throws Exception {
            return send(form(path, fields));
        }

        /** A form as our own page sends it. */
        HttpResponse<String> submit(String path, String... fields) throws Exception {
            List<String> all = new ArrayList<>(List.of(fields));
            Collections.addAll(all, "csrf", token());
            return post(path, all.toArray(String[]::new));
        }

        String token() throws Exception {
            Matcher token = TOKEN.matcher(get("/account").body());
            assertThat(token.find()).isTrue();
            return token.group(1);
        }

        HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            StringBuilder jar = new StringBuilder();
            cookies.forEach(
                    (name, value) -> jar.append(name).append('=').append(value).append("; "));
            HttpResponse<String> answer = http.send(
                    request.timeout(Duration.ofSeconds(50))
                            .header("Cookie", jar.toString())
                            .build(),
                    BodyHandlers.ofString());
            for (String header : answer.headers().allValues("Set-Cookie")) {
                HttpCookie cookie = HttpCookie.parse(header).get(0);
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            }
            return answer;
        }

        HttpResponse<String> logIn() throws Exception {
            HttpResponse<String> answer = post("/login", "user", Product.USER, "password", product.password());
            assertThat(answer.statusCode()).isEqualTo(303);
            return answer;
        }
    }

    private HttpRequest.Builder form(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return HttpRequest.newBuilder(product.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    // headers and cookies

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/organisations",
                "/login",
                "/organisations?format=csv",
                "/findes-ikke",
                "/organisations/findes-ikke",
                "/assets/findes-ikke.css",
                "/health/live",
                "/health/findes-ikke",
                "/api/v1/openapi.json"
            })
    void everyAnswerTellsBrowsersToBeCareful(String path) throws Exception {
        assertCareful(visitor.get(path));
    }

    private static void assertCareful(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertNone(String.valueOf(answer.uri()), answer.body(), INSIDES);
    }

    @Test
    void pagesStayOutOfCachesAndAssetsStayInThem() throws Exception {
        HttpResponse<String> start = visitor.get("/");
        assertThat(start.headers().firstValue("Cache-Control")).hasValue("no-store");
        Matcher asset = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"").matcher(start.body());
        int assets = 0;
        while (asset.find()) {
            HttpResponse<String> file = new Visitor().get(asset.group(1));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("max-age=", "immutable"));
            assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(file.headers().firstValue("Content-Security-Policy")).isPresent();
            assets++;
        }
        assertThat(assets).isGreaterThanOrEqualTo(5);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        HttpResponse<String> login = new Visitor().logIn();
        assertThat(login.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("byg-session="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("; Path=/", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContain("Domain", "Max-Age", "Expires"));
    }

    @Test
    void everyLoginStartsASessionOfItsOwnWhateverCookieWasPlanted() throws Exception {
        Visitor other = new Visitor();
        other.cookies.put("byg-session", "plantet");
        other.logIn();
        assertThat(other.cookies.get("byg-session")).isNotIn("plantet", visitor.cookies.get("byg-session"));
        String first = other.cookies.get("byg-session");
        other.submit("/login", "user", Product.USER, "password", product.password());
        assertThat(other.cookies.get("byg-session")).isNotEqualTo(first);
        Visitor thief = new Visitor();
        thief.cookies.put("byg-session", first);
        assertThat(thief.get("/organisations").statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionEndsAtLogoutAndCannotBeTakenUpAgain() throws Exception {
        Visitor thief = new Visitor();
        thief.cookies.putAll(visitor.cookies);
        assertThat(thief.get("/organisations").statusCode()).isEqualTo(200);
        assertThat(visitor.submit("/logout").statusCode()).isEqualTo(303);
        assertThat(visitor.cookies).doesNotContainKey("byg-session");
        HttpResponse<String> refused = thief.get("/organisations?q=a");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.headers().firstValue("Location")).hasValue("/login?next=%2Forganisations%3Fq%3Da");
        assertThat(refused.body()).isEmpty();
    }

    // forged forms

    @Test
    void aFormWithoutItsTokenOrWithAnotherIsRefused() throws Exception {
        String name = "Forfalsket " + UUID.randomUUID();
        String foreign = otherToken();
        for (HttpResponse<String> refused : List.of(
                visitor.post("/organisations/new", "name", name),
                visitor.post("/organisations/new", "name", name, "csrf", ""),
                visitor.post("/organisations/new", "name", name, "csrf", "gættet"),
                visitor.post("/organisations/new", "name", name, "csrf", foreign),
                visitor.post("/logout", "csrf", foreign))) {
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Siden er blevet for gammel");
            assertCareful(refused);
        }
        assertThat(visitor.get("/organisations?q=" + name.replace(' ', '+')).body())
                .contains("0 organisationer");
    }

    private String otherToken() throws Exception {
        Visitor other = new Visitor();
        other.logIn();
        return other.token();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost.evil.example",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void aFormFromAnotherSiteIsRefusedEvenWithItsToken(String header) throws Exception {
        String[] parts = header.split(": ");
        for (String path : List.of("/organisations/new", "/logout", "/language", "/login")) {
            HttpResponse<String> refused = visitor.send(
                    form(path, "name", "Forfalsket", "csrf", visitor.token()).header(parts[0], parts[1]));
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertCareful(refused);
        }
        assertThat(visitor.get("/organisations").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfOurOwnPagePassesWithTheHeadersThatBrowsersSend() throws Exception {
        String origin = product.address().toString().replaceFirst("/$", "");
        HttpResponse<String> saved = visitor.send(
                form("/organisations/new", "name", "Egen formular " + UUID.randomUUID(), "csrf", visitor.token())
                        .header("Origin", origin)
                        .header("Sec-Fetch-Site", "same-origin"));
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    // login

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "HTTPS:evil.example",
                "\\\\evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/\r\nLocation: https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/login?next=//evil.example",
                "/%0d%0aSet-Cookie:a=b"
            })
    void theLoginLeadsToOurOwnPagesOnly(String next) throws Exception {
        Visitor newcomer = new Visitor();
        HttpResponse<String> login =
                newcomer.post("/login", "user", Product.USER, "password", product.password(), "next", next);
        assertThat(login.statusCode()).isEqualTo(303);
        assertThat(login.headers().firstValue("Location"))
                .hasValueSatisfying(location ->
                        assertThat(location).matches("/(?![/\\\\]).*|/").doesNotContain("evil", "\r", "\n"));
        assertThat(login.headers().map()).doesNotContainKey("a");
        String query = "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        assertThat(new Visitor().get(query).body()).doesNotContain("evil.example");
        assertThat(newcomer.get(query).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).doesNotContain("evil"));
    }

    @Test
    void guessingIsSlowedDownForTheGuesserAndForNobodyElse() throws Exception {
        String victim = "offer-" + UUID.randomUUID();
        Visitor guesser = new Visitor();
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.post("/login", "user", victim, "password", "gæt" + i)
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> throttled = guesser.post("/login", "user", victim, "password", "gæt");
        assertThat(throttled.statusCode()).isEqualTo(429);
        assertThat(throttled.body())
                .contains("Der er prøvet for mange gange. Vent ")
                .contains(victim);
        assertCareful(throttled);
        new Visitor().logIn();
    }

    // hostile input

    private static Stream<String> hostile() {
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
                "notes",
                "action")) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("name", "Uvenlig " + UUID.randomUUID()));
            fields.put(field, text);
            assertHarmless("/organisations/new", field, text, fields);
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
        assertNone(what, body, INSIDES);
    }

    private static void assertNone(String what, String body, String... texts) {
        assertThat(texts).as("in the answer to " + what).noneMatch(body::contains);
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
                List.of("liste.zip", zip("liste.csv", 10), "Filen er et regneark"),
                List.of("bombe.zip", zip("bombe.csv", 20_000_000), "Filen er et regneark"),
                List.of("liste.xlsx", zip("xl/workbook.xml", 10), "Filen er et regneark"),
                List.of(
                        "liste.xls",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                        "Filen er et regneark"),
                List.of("side.html", bytes("<html><script>alert(1)</script></html>"), "Filen har ingen rækker"),
                List.of(
                        "billede.png",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0},
                        "Det er ikke en tekstfil"),
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
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    // addresses

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/findes-ikke",
                "/organisations/findes-ikke",
                "/organisations/00000000-0000-0000-0000-000000000000/edit",
                "/partnerships/x/y/z",
                "/admin/import/findes-ikke",
                "/organisations/%252e%252e",
                "/system/console",
                "/.git/config"
            })
    void anAddressThatLeadsNowhereGetsOurOwnPage(String path) throws Exception {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Siden findes ikke</h1>", "Gå til Min dag");
        assertCareful(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/partnerships/%00", "/organisations/..%2f..%2fetc%2fpasswd", "/WEB-INF/web.xml", "/a;b/../c"})
    void anAddressThatIsMeantToBreakSomethingIsRefused(String path) throws Exception {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertNone(path, answer.body(), INSIDES);
        assertNone(path, answer.body(), "root:", "<web-app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void aMethodThatPagesDoNotKnowIsRefused(String method) throws Exception {
        HttpResponse<String> refused = visitor.send(
                HttpRequest.newBuilder(product.at("/organisations")).method(method, BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(405);
        assertNone(method, refused.body(), INSIDES);
    }

    @Test
    void healthIsTheOnlyThingThatStrangersSee() throws Exception {
        Visitor stranger = new Visitor();
        assertThat(stranger.get("/health/live").body()).contains("\"status\":\"up\"");
        assertThat(stranger.get("/health/ready").body()).contains("\"status\":\"up\"");
        for (String path : List.of("/", "/organisations", "/partnerships/new", "/account", "/admin/import", "/xyz")) {
            HttpResponse<String> answer = stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).startsWith("/login"));
            assertThat(answer.body()).isEmpty();
        }
        assertThat(stranger.post("/organisations/new", "name", "x").statusCode())
                .isEqualTo(303);
    }
}
