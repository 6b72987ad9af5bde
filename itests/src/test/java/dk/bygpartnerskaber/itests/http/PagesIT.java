package dk.bygpartnerskaber.itests.http;

import static dk.bygpartnerskaber.itests.http.PageAssertions.assertCareful;
import static dk.bygpartnerskaber.itests.http.PageAssertions.assertNone;
import static dk.bygpartnerskaber.itests.http.PageAssertions.assertNothingOfTheInside;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between the pages and those who wish them ill: headers, cookies, tokens and the way in. */
@ExtendWith(AssemblyExtension.class)
@Timeout(60)
class PagesIT {
    private Product product;
    private PageVisitor visitor;

    @BeforeEach
    void logIn(Product running) throws Exception {
        product = running;
        visitor = new PageVisitor(running);
        visitor.logIn();
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

    @Test
    void pagesStayOutOfCachesAndAssetsStayInThem() throws Exception {
        HttpResponse<String> start = visitor.get("/");
        assertThat(start.headers().firstValue("Cache-Control")).hasValue("no-store");
        Matcher asset = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"").matcher(start.body());
        int assets = 0;
        while (asset.find()) {
            HttpResponse<String> file = new PageVisitor(product).get(asset.group(1));
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
        HttpResponse<String> login = new PageVisitor(product).logIn();
        assertThat(login.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("byg-session="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("; Path=/", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContain("Domain", "Max-Age", "Expires"));
    }

    @Test
    void everyLoginStartsASessionOfItsOwnWhateverCookieWasPlanted() throws Exception {
        PageVisitor other = new PageVisitor(product);
        other.cookies().put("byg-session", "plantet");
        other.logIn();
        assertThat(other.cookies().get("byg-session"))
                .isNotIn("plantet", visitor.cookies().get("byg-session"));
        String first = other.cookies().get("byg-session");
        other.submit("/login", "user", Product.USER, "password", product.password());
        assertThat(other.cookies().get("byg-session")).isNotEqualTo(first);
        PageVisitor thief = new PageVisitor(product);
        thief.cookies().put("byg-session", first);
        assertThat(thief.get("/organisations").statusCode()).isEqualTo(303);
    }

    @Test
    void aLoginFormLeftOpenInASecondTabLeadsOnAfterTheLoginInTheFirst() throws Exception {
        PageVisitor twoTabs = new PageVisitor(product);
        twoTabs.logIn();

        assertThat(twoTabs.logIn().headers().firstValue("Location")).hasValue("/");
        assertThat(twoTabs.get("/organisations").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionEndsAtLogoutAndCannotBeTakenUpAgain() throws Exception {
        PageVisitor thief = new PageVisitor(product);
        thief.cookies().putAll(visitor.cookies());
        assertThat(thief.get("/organisations").statusCode()).isEqualTo(200);
        assertThat(visitor.submit("/logout").statusCode()).isEqualTo(303);
        assertThat(visitor.cookies()).doesNotContainKey("byg-session");
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
        PageVisitor other = new PageVisitor(product);
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
            HttpResponse<String> refused =
                    visitor.send(visitor.form(path, "name", "Forfalsket", "csrf", visitor.token())
                            .header(parts[0], parts[1]));
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertCareful(refused);
        }
        assertThat(visitor.get("/organisations").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfOurOwnPagePassesWithTheHeadersThatBrowsersSend() throws Exception {
        String origin = product.address().toString().replaceFirst("/$", "");
        HttpResponse<String> saved = visitor.send(visitor.form(
                        "/organisations/new", "name", "Egen formular " + UUID.randomUUID(), "csrf", visitor.token())
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
        PageVisitor newcomer = new PageVisitor(product);
        HttpResponse<String> login =
                newcomer.post("/login", "user", Product.USER, "password", product.password(), "next", next);
        assertThat(login.statusCode()).isEqualTo(303);
        assertThat(login.headers().firstValue("Location"))
                .hasValueSatisfying(location ->
                        assertThat(location).matches("/(?![/\\\\]).*|/").doesNotContain("evil", "\r", "\n"));
        assertThat(login.headers().map()).doesNotContainKey("a");
        String query = "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        assertThat(new PageVisitor(product).get(query).body()).doesNotContain("evil.example");
        assertThat(newcomer.get(query).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).doesNotContain("evil"));
    }

    @Test
    void guessingIsSlowedDownForTheGuesserAndForNobodyElse() throws Exception {
        String victim = "offer-" + UUID.randomUUID();
        PageVisitor guesser = new PageVisitor(product);
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
        new PageVisitor(product).logIn();
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
                "/admin/jobs/findes-ikke",
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
        assertNothingOfTheInside(path, answer.body());
        assertNone(path, answer.body(), "root:", "<web-app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void aMethodThatPagesDoNotKnowIsRefused(String method) throws Exception {
        HttpResponse<String> refused = visitor.send(
                HttpRequest.newBuilder(product.at("/organisations")).method(method, BodyPublishers.noBody()));
        assertThat(refused.statusCode()).isEqualTo(405);
        assertNothingOfTheInside(method, refused.body());
    }

    @Test
    void whatWasSavedIsSaidOnTheRecordsPageAlsoWhenAnotherAnswerComesInBetween() throws Exception {
        HttpResponse<String> saved = visitor.submit("/organisations/new", "action", "save", "name", "Kystmuseet");
        String page = saved.headers().firstValue("Location").orElseThrow();
        String record = page.substring(page.indexOf("/organisations/"));

        visitor.get("/organisations/new?type=mus");

        assertThat(visitor.get(record).body()).contains("Kystmuseet er gemt.");
        assertThat(visitor.get(record).body()).doesNotContain("Kystmuseet er gemt.");
    }

    @Test
    void healthIsTheOnlyThingThatStrangersSee() throws Exception {
        PageVisitor stranger = new PageVisitor(product);
        assertThat(stranger.get("/health/live").body()).contains("\"status\":\"up\"");
        assertThat(stranger.get("/health/ready").body()).contains("\"status\":\"up\"");
        for (String path : List.of(
                "/", "/organisations", "/partnerships/new", "/account", "/admin/import", "/admin/jobs", "/xyz")) {
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
