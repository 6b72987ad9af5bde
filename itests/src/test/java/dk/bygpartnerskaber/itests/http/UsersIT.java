package dk.bygpartnerskaber.itests.http;

import static dk.bygpartnerskaber.itests.http.PageAssertions.assertCareful;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A closed account is closed: what administrators do counts with the user's next request. */
@ExtendWith(AssemblyExtension.class)
class UsersIT {
    private Product product;
    private RestClient admin;

    @BeforeEach
    void connect(Product running) throws Exception {
        product = running;
        admin = RestClient.of(running);
    }

    private Answer create(String name, String more) throws Exception {
        return admin.post("/users", "{\"name\":\"" + name + "\",\"roles\":[\"contributor\"]" + more + "}");
    }

    private static String newName() {
        return "ny-" + UUID.randomUUID();
    }

    private int statusOf(Staff user, String path) throws Exception {
        return admin.as(user.name(), Staff.PASSWORD).get(path).status();
    }

    private Answer change(Staff user, String patch) throws Exception {
        return admin.with("If-Match", "*").patch("/users/" + user.id(), patch);
    }

    @Test
    void aUserIsMadeReadChangedAndListed() throws Exception {
        String name = newName();
        Answer created = create(name, ",\"fullName\":\"Mette Ærø\",\"email\":\"m@bib.dk\"");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().get("activated").booleanValue()).isFalse();
        Answer read = admin.get("/users/" + created.id());
        assertThat(read.etag()).isEqualTo(created.etag());
        assertThat(read.body().has("oneTimeLink")).isFalse();
        Answer changed = admin.with("If-Match", read.etag())
                .patch("/users/" + created.id(), "{\"roles\":[\"manager\",\"reader\"],\"email\":null}");
        assertThat(changed.body().get("roles")).hasSize(2);
        assertThat(changed.body().has("email")).isFalse();
        assertThat(admin.with("If-Match", read.etag())
                        .put("/users/" + created.id(), changed.response().body())
                        .status())
                .isEqualTo(412);
        assertThat(admin.with("If-Match", changed.etag())
                        .put("/users/" + created.id(), changed.response().body())
                        .status())
                .isEqualTo(200);
        Answer found = admin.get("/users?q=" + name.substring(3) + "&role=manager&enabled=true&total=true");
        assertThat(found.body().get("total").intValue()).isEqualTo(1);
        assertThat(found.body().at("/items/0/fullName").textValue()).isEqualTo("Mette Ærø");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|/name",
                "{\"name\":\"a:b\",\"roles\":[\"reader\"]}|/name",
                "{\"name\":\"admin\",\"roles\":[\"reader\"]}|/name",
                "{\"name\":\"ok-navn\",\"roles\":[]}|/roles",
                "{\"name\":\"ok-navn\",\"roles\":[\"konge\"]}|/roles/0",
                "{\"name\":\"ok-navn\",\"roles\":[null]}|/roles/0",
                "{\"name\":\"ok-navn\",\"roles\":[\"reader\"],\"email\":\"x\"}|/email",
                "{\"name\":\"ok-navn\",\"roles\":[\"reader\"],\"passwordHash\":\"x\"}|/passwordHash"
            })
    void whatMakesNoUserIsRefusedByField(String body, String pointer) throws Exception {
        Answer refused = admin.post("/users", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").textValue()).isEqualTo(pointer);
    }

    @Test
    void whoHasForgottenThePasswordAndTriedTooOftenGetsInByTheLink() throws Exception {
        Staff user = Staff.of(product, admin, "reader");
        PageVisitor visitor = new PageVisitor(product);
        for (int i = 0; i < 6; i++) {
            visitor.post("/login", "user", user.name(), "password", "forkert " + i);
        }
        Answer reset = admin.send("POST", "/users/" + user.id() + "/reset", null, null);
        assertThat(reset.status()).isEqualTo(200);
        HttpResponse<String> chosen =
                visitor.post(Staff.link(reset), "password", "en ny og bedre én", "repeat", "en ny og bedre én");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/organisations").statusCode()).isEqualTo(200);
    }

    @Test
    void theLinkLetsTheUserChooseAPasswordOnce() throws Exception {
        String name = newName();
        Answer created = create(name, "");
        String link = Staff.link(created);
        PageVisitor mailFilter = new PageVisitor(product);
        HttpResponse<String> page = mailFilter.get(link);
        assertThat(page.body()).contains(name, "Velkommen");
        assertCareful(page);
        for (String weak : new String[] {"lille", "adgangskode1", "password1234"}) {
            HttpResponse<String> refused = mailFilter.post(link, "password", weak, "repeat", weak);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).doesNotContain(weak);
        }
        Staff.activate(product, link, Staff.PASSWORD);
        assertThat(admin.as(name, Staff.PASSWORD).get("/me").body().get("name").textValue())
                .isEqualTo(name);
        HttpResponse<String> again = mailFilter.get(link);
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.body()).contains("Linket virker ikke længere");
        assertThat(mailFilter
                        .post(link, "password", "en anden en helt", "repeat", "en anden en helt")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLinkCannotBeUsedFromAnotherSite() throws Exception {
        String link = Staff.link(create(newName(), ""));
        PageVisitor victim = new PageVisitor(product);
        assertThat(victim.send(victim.form(link, "password", Staff.PASSWORD, "repeat", Staff.PASSWORD)
                                .header("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(victim.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void closingAUserEndsSessionsAndBasicWithTheNextRequest() throws Exception {
        Staff user = Staff.of(product, admin, "contributor");
        PageVisitor visitor = user.visitor(product);
        assertThat(visitor.get("/organisations").statusCode()).isEqualTo(200);
        assertThat(statusOf(user, "/organisations")).isEqualTo(200);
        assertThat(change(user, "{\"enabled\":false}").status()).isEqualTo(200);
        assertThat(visitor.get("/organisations").statusCode()).isEqualTo(303);
        assertThat(statusOf(user, "/organisations")).isEqualTo(401);
        assertThat(change(user, "{\"enabled\":true}").status()).isEqualTo(200);
        assertThat(visitor.get("/organisations").statusCode()).isEqualTo(303);
        assertThat(statusOf(user, "/organisations")).isEqualTo(200);
    }

    @Test
    void anotherRoleCountsWithTheNextRequest() throws Exception {
        Staff user = Staff.of(product, admin, "reader");
        PageVisitor visitor = user.visitor(product);
        assertThat(visitor.get("/organisations/new").statusCode()).isEqualTo(403);
        change(user, "{\"roles\":[\"contributor\"]}");
        assertThat(visitor.get("/organisations/new").statusCode()).isEqualTo(200);
        change(user, "{\"roles\":[\"administrator\"]}");
        assertThat(visitor.get("/organisations").statusCode()).isEqualTo(403);
        assertThat(statusOf(user, "/organisations")).isEqualTo(403);
        assertThat(statusOf(user, "/users")).isEqualTo(200);
    }

    @Test
    void aResetAndALogOutEverywhereWorkAtOnce() throws Exception {
        Staff user = Staff.of(product, admin, "reader");
        PageVisitor visitor = user.visitor(product);
        assertThat(admin.send("POST", "/users/" + user.id() + "/logout", null, null)
                        .status())
                .isEqualTo(204);
        assertThat(visitor.get("/organisations").statusCode()).isEqualTo(303);
        assertThat(statusOf(user, "/me")).isEqualTo(200);
        Answer reset = admin.send("POST", "/users/" + user.id() + "/reset", null, null);
        assertThat(statusOf(user, "/me")).isEqualTo(401);
        Staff.activate(product, Staff.link(reset), "en helt anden sætning");
        assertThat(admin.as(user.name(), "en helt anden sætning").get("/me").status())
                .isEqualTo(200);
    }

    @Test
    void aUserEndsTheOwnSessionOnAnotherMachine() throws Exception {
        Staff user = Staff.of(product, admin, "reader");
        PageVisitor office = user.visitor(product);
        PageVisitor lostPhone = user.visitor(product);
        assertThat(office.submit("/account", "action", "end-others").statusCode())
                .isEqualTo(303);
        assertThat(lostPhone.get("/organisations").statusCode()).isEqualTo(303);
        assertThat(office.get("/organisations").statusCode()).isEqualTo(200);
    }

    @Test
    void manyAreMadeFromASheetOrNone() throws Exception {
        PageVisitor boss = new PageVisitor(product);
        boss.logIn();
        String one = newName();
        String two = newName();
        String sheet = "Brugernavn\tNavn\tE-mail\tRoller\n" + one + "\tÅse\ta@bib.dk\tLeder, Læser\n";
        HttpResponse<String> refused = boss.submit("/admin/users/import", "rows", sheet + two + "\t\tikke\tKonge\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Linje 3: rollen »Konge« findes ikke.", two, "Linje 3, E-mail")
                .doesNotContain("Linje 3, Roller");
        assertThat(admin.get("/users?q=" + one).body().get("items")).isEmpty();
        HttpResponse<String> made = boss.submit("/admin/users/import", "rows", sheet + two + "\t\t\tmanager\n");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body()).contains(one, two, "/welcome/", "data:text/csv");
        assertThat(admin.get("/users?q=" + one).body().at("/items/0/roles")).hasSize(2);
    }

    @Test
    void whatIsTypedIntoAUserStaysText() throws Exception {
        String script = "<script>alert(1)</script>\"' onfocus=x";
        PageVisitor boss = new PageVisitor(product);
        boss.logIn();
        HttpResponse<String> made = boss.submit(
                "/admin/users/new", "action", "save", "name", newName(), "fullName", script, "roles", "reader");
        String id = made.body().replaceFirst("(?s).*/admin/users/([0-9a-f-]{36}).*", "$1");
        Staff officer = Staff.of(product, admin, "data-protection-officer");
        for (String page : List.of(
                made.body(),
                boss.get("/admin/users?q=onfocus").body(),
                boss.get("/admin/users/" + id).body(),
                officer.visitor(product).get("/admin/audit?record=" + id).body())) {
            assertThat(page).contains("&lt;script").doesNotContain("<script>alert", "\" onfocus=x");
        }
        HttpResponse<String> refused =
                boss.submit("/admin/users/new", "action", "save", "name", script, "email", script, "roles", "konge");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("<script>alert");
    }

    @Test
    void nobodyLearnsWhichUsersThereAre() throws Exception {
        PageVisitor guesser = new PageVisitor(product);
        HttpResponse<String> unknown = guesser.post("/login", "user", newName(), "password", "forkert");
        Staff known = Staff.of(product, admin, "reader");
        HttpResponse<String> wrong = guesser.post("/login", "user", known.name(), "password", "forkert");
        Staff closed = Staff.of(product, admin, "reader");
        change(closed, "{\"enabled\":false}");
        HttpResponse<String> shut = guesser.post("/login", "user", closed.name(), "password", Staff.PASSWORD);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(withoutName(wrong)).isEqualTo(withoutName(unknown));
        assertThat(withoutName(shut)).isEqualTo(withoutName(unknown));
    }

    private static String withoutName(HttpResponse<String> page) {
        return page.statusCode() + page.body().replaceAll("(ny|bruger)-[0-9a-f-]{36}", "X");
    }
}
