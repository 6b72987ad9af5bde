package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** <i>Min dag</i> of a member of staff. */
@ExtendWith(AssemblyExtension.class)
class MyDayIT {
    private final String museumName = "Rockmuseet " + UUID.randomUUID();
    private RestClient admin;
    private PageVisitor lis;
    private String library;
    private String museum;
    private String me;

    @BeforeEach
    void aMemberOfStaff(Product product) throws Exception {
        admin = RestClient.of(product);
        Staff staff = Staff.of(product, admin, "contributor");
        lis = staff.visitor(product);

        library = admin.post(
                        "/organisations", "{\"name\":\"Biblioteket " + UUID.randomUUID() + "\",\"ownLibrary\":true}")
                .id();
        me = admin.post(
                        "/people",
                        "{\"name\":\"Lis Bo\",\"user\":\"" + staff.id() + "\",\"roles\":[{\"organisation\":\"" + library
                                + "\"}]}")
                .id();
        museum = admin.post("/organisations", "{\"name\":\"" + museumName + "\"}")
                .id();
    }

    private String theirs() {
        return "{\"type\":\"organisation\",\"id\":\"" + museum + "\"}";
    }

    private String day() throws Exception {
        HttpResponse<String> page = lis.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    @Test
    void whatIsDueStandsThereUntilItIsDone() throws Exception {
        assertThat(day()).contains("Det venter på dig", "Intet i den kommende uge");
        String what = "Ring til Bo " + UUID.randomUUID();
        String id = admin.post(
                        "/follow-ups",
                        "{\"what\":\"" + what + "\",\"due\":\"2026-01-05\",\"owner\":\"" + me + "\",\"about\":"
                                + theirs() + "}")
                .id();
        assertThat(day()).contains(what, museumName, "Over tiden", "/network/follow-ups/" + id + "/done");

        HttpResponse<String> done = lis.submit("/network/follow-ups/" + id + "/done", "version", "1", "back", "/");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith("/");
        assertThat(day()).contains("er udført").doesNotContain("/network/follow-ups/" + id + "/done");
    }

    @Test
    void aFollowUpIsMovedHandedOverAndLetLie() throws Exception {
        String colleague = admin.post(
                        "/people", "{\"name\":\"Kim Holm\",\"roles\":[{\"organisation\":\"" + library + "\"}]}")
                .id();
        String id = admin.post("/follow-ups", "{\"what\":\"Ring\",\"due\":\"2026-01-05\",\"owner\":\"" + me + "\"}")
                .id();
        String page = "/network/follow-ups/" + id;
        assertThat(lis.submit(page, "version", "1", "what", "Ring", "due", "i morgen måske", "owner", me)
                        .body())
                .contains("»i morgen måske« kan ikke læses");
        assertThat(lis.submit(page, "version", "1", "what", "Ring", "due", "5.1.2030", "owner", colleague)
                        .statusCode())
                .isEqualTo(303);
        assertThat(admin.get("/follow-ups/" + id).body().at("/due").textValue()).isEqualTo("2030-01-05");
        assertThat(admin.get("/follow-ups/" + id).body().at("/owner").textValue())
                .isEqualTo(colleague);

        // somebody else was first
        assertThat(lis.submit(page + "/done", "version", "1").statusCode()).isEqualTo(422);
        // letting it lie needs a word
        assertThat(lis.submit(page + "/drop", "version", "2").statusCode()).isEqualTo(422);
        assertThat(lis.submit(page + "/drop", "version", "2", "note", "Aflyst").statusCode())
                .isEqualTo(303);
        assertThat(lis.get("/network/follow-ups?whose=all&state=dropped").body())
                .contains("Ring", "Aflyst", "Droppet");
        assertThat(lis.submit(page + "/open", "version", "3").statusCode()).isEqualTo(303);
        // no way out of our own pages
        assertThat(lis.submit(page + "/done", "version", "4", "back", "//example.org")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .doesNotContain("example");
    }

    @Test
    void aRelationThatFadesStandsThereUntilAnybodyIsInContact() throws Exception {
        admin.post(
                "/interactions",
                "{\"theirs\":[" + theirs() + "],\"subject\":\"Dengang\",\"at\":\"2026-01-05T10:00:00Z\"}");
        Answer relation = admin.post(
                "/relations",
                "{\"ours\":{\"type\":\"organisation\",\"id\":\"" + library + "\"},\"theirs\":" + theirs()
                        + ",\"stage\":\"engagement\",\"since\":\"2025-01-01\",\"decideBy\":\"" + LocalDate.now()
                        + "\",\"owner\":\"" + me + "\"}");
        assertThat(relation.status()).as(relation.response().body()).isEqualTo(201);
        assertThat(day()).contains("Trænger til pleje", "Beslut prøveperioden med " + museumName);
        // a colleague's contact counts
        admin.post("/interactions", "{\"theirs\":[" + theirs() + "],\"subject\":\"Plakaten\"}");
        assertThat(day()).doesNotContain("Trænger til pleje").contains("Beslut prøveperioden med " + museumName);
    }

    @Test
    void whatColleaguesNoteWithThoseOneFollowsStandsThere() throws Exception {
        String subject = "Plakaten " + UUID.randomUUID();
        admin.post("/interactions", "{\"theirs\":[" + theirs() + "],\"subject\":\"" + subject + "\"}");
        assertThat(day()).contains("Nyt fra kollegerne").doesNotContain(subject);
        String record = "organisation:" + museum;
        assertThat(lis.submit("/network/follow", "record", record, "action", "follow")
                        .statusCode())
                .isEqualTo(303);
        assertThat(day()).contains(subject);
        assertThat(lis.get("/organisations/" + museum + "/contacts").body()).contains("Følg ikke længere");
        lis.submit("/network/follow", "record", record, "action", "unfollow");
        assertThat(day()).doesNotContain(subject);
    }

    @Test
    void onesOwnPartnershipsStandThereUntilTheyEnd() throws Exception {
        String title = "Festivalen " + UUID.randomUUID();
        String partnership = admin.post(
                        "/partnerships",
                        "{\"title\":\"" + title + "\",\"library\":\"" + library + "\",\"responsible\":[{\"person\":\""
                                + me + "\"}]}")
                .id();
        assertThat(day()).contains("Dine partnerskaber", title);
        admin.with("If-Match", "\"1\"")
                .patch("/partnerships/" + partnership, "{\"status\":\"ended\",\"end\":\"2026\"}");
        assertThat(day()).doesNotContain("Dine partnerskaber");
    }

    @Test
    void whomTheRegisterDoesNotKnowIsToldHowToBeKnown(Product product) throws Exception {
        PageVisitor unknown = Staff.of(product, admin, "contributor").visitor(product);
        assertThat(unknown.get("/").body()).contains("Find dig selv under Personer");
        assertThat(unknown.submit("/network/follow", "record", "organisation:" + museum, "action", "follow")
                        .statusCode())
                .isEqualTo(409);
    }
}
