package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Enquiries and their answers, as other systems and the staff see them. */
@ExtendWith(AssemblyExtension.class)
class EnquiriesIT {
    private static final Pattern MAIL = Pattern.compile("href=\"(mailto:[^\"]+)\"");

    private final String museumName = "Rockmuseet & venner " + UUID.randomUUID();
    private Product product;
    private RestClient client;
    private String museum;
    private String lis;

    @BeforeEach
    void aMuseumAndSomebodyOnTheStaff(Product running) throws Exception {
        product = running;
        client = RestClient.of(product);
        String library = client.post("/organisations", "{\"name\":\"Klitborg Bibliotek\",\"ownLibrary\":true}")
                .id();
        museum = client.post("/organisations", "{\"name\":\"" + museumName + "\",\"email\":\"rock+roll@museum.dk\"}")
                .id();
        lis = client.post("/people", "{\"name\":\"Lis Bo\",\"roles\":[{\"organisation\":\"" + library + "\"}]}")
                .id();
    }

    private String from(String more) {
        return "{\"from\":{\"type\":\"organisation\",\"id\":\"" + museum + "\"},\"owner\":\"" + lis + "\"" + more + "}";
    }

    private Answer asked(String subject) throws Exception {
        Answer asked = client.post("/enquiries", from(",\"subject\":\"" + subject + "\",\"kind\":\"email\""));
        assertThat(asked.status()).as(asked.response().body()).isEqualTo(201);
        return asked;
    }

    private Answer answer(Answer asked, String answer) throws Exception {
        return client.with("If-Match", asked.etag())
                .put("/enquiries/" + asked.body().get("id").textValue() + "/answer", answer);
    }

    private JsonNode contacts() throws Exception {
        return client.get("/interactions?organisation=" + museum).body().get("items");
    }

    @Test
    void anEnquiryIsNotedChangedAndAnswered() throws Exception {
        Answer asked = asked("Lån af salen");
        assertThat(asked.body().get("state").textValue()).isEqualTo("open");
        assertThat(asked.body().get("received").textValue()).isNotBlank();
        String path = "/enquiries/" + asked.id();
        Answer changed = client.with("If-Match", asked.etag())
                .patch(path, "{\"promised\":\"2999-01-01\",\"wish\":\"Gerne i maj.\"}");
        assertThat(changed.status()).as(changed.response().body()).isEqualTo(200);
        assertThat(client.with("If-Match", asked.etag()).patch(path, "{}").status())
                .isEqualTo(412);
        Answer said = answer(changed, "{\"state\":\"yes\",\"decidedBy\":\"" + lis + "\"}");
        assertThat(said.status()).as(said.response().body()).isEqualTo(200);
        assertThat(said.body().get("wish").textValue()).isEqualTo("Gerne i maj.");
        assertThat(said.body().get("decidedBy").textValue()).isEqualTo(lis);
        JsonNode contact = contacts().get(0);
        assertThat(said.body().get("interaction").textValue())
                .isEqualTo(contact.get("id").textValue());
        assertThat(contact.get("subject").textValue()).isEqualTo("Lån af salen");
        assertThat(client.with("If-None-Match", said.etag()).get(path).status()).isEqualTo(304);
    }

    @Test
    void theListTellsWhatIsDueFirst() throws Exception {
        Answer answered = asked("Kaffen");
        answer(answered, "{\"state\":\"no\",\"reason\":\"Vi har ingen\"}");
        asked("En dag");
        client.post("/enquiries", from(",\"subject\":\"Plakaten\",\"promised\":\"2999-02-01\""));
        Answer later = asked("Koret");
        answer(later, "{\"state\":\"later\",\"again\":\"2999-01-01\"}");
        String all = "/enquiries?organisation=" + museum;
        assertThat(client.get(all).body().get("items").findValuesAsText("subject"))
                .containsExactly("Koret", "Plakaten", "En dag", "Kaffen");
        assertThat(client.get(all + "&dueBy=2999-01-15&owner=" + lis)
                        .body()
                        .get("items")
                        .findValuesAsText("subject"))
                .containsExactly("Koret");
        assertThat(client.get(all + "&state=open&total=true")
                        .body()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(client.get(all + "&limit=1").body().get("items")).hasSize(1);
    }

    @Test
    void whatIsWrongIsNamed() throws Exception {
        Answer empty = client.post("/enquiries", "{\"promised\":\"+12999-01-01\"}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body().get("errors").findValuesAsText("pointer")).contains("/from", "/subject", "/promised");
        Answer asked = asked("Salen");
        Answer refused = answer(asked, "{\"state\":\"no\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors").findValuesAsText("pointer")).containsExactly("/reason");
        assertThat(answer(asked, "{\"state\":\"måske\"}").status()).isEqualTo(422);
        assertThat(answer(asked, "{\"state\":\"later\",\"again\":\"2020-01-01\"}")
                        .body()
                        .get("errors")
                        .findValuesAsText("code"))
                .containsExactly("in-past");
        assertThat(contacts()).isEmpty();
    }

    // the pages

    private PageVisitor visitor() throws Exception {
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        return visitor;
    }

    private static String location(HttpResponse<String> saved) {
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        return saved.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void whoeverAsksIsCreatedOnTheWayAndNothingTypedIsLost() throws Exception {
        String name = "Koret " + UUID.randomUUID();
        HttpResponse<String> asked = visitor()
                .submit(
                        "/network/enquiries/new",
                        "theirs",
                        name,
                        "subject",
                        "Julekoncert",
                        "wish",
                        "En <b>fælles</b> koncert",
                        "promised",
                        "snart");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("»snart« kan ikke læses", "Opret personen »" + name + "«", "value=\"Julekoncert\"")
                .contains("En &lt;b&gt;fælles&lt;/b&gt; koncert");
        PageAssertions.assertCareful(asked);
        String page = location(visitor()
                .submit(
                        "/network/enquiries/new",
                        "theirs",
                        name,
                        "theirsCreate",
                        "organisation",
                        "subject",
                        "Julekoncert",
                        "kind",
                        "call",
                        "promised",
                        "24. december 2999",
                        "owner",
                        lis));
        assertThat(visitor().get(page).body())
                .contains("<h1>Julekoncert</h1>", name, "24. december 2999", "Lis Bo", "Der er ikke svaret endnu");
        assertThat(visitor().get("/network/enquiries?state=open").body()).contains("Julekoncert");
    }

    @Test
    void aNoHasAKindReplyThatKeepsTheReasonToItself() throws Exception {
        Answer asked = asked("Reklame & 100 % pynt");
        String page = "/network/enquiries/" + asked.id();
        HttpResponse<String> refused =
                visitor().submit(page + "/answer", "version", "1", "state", "no", "reason", "", "decided", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skal udfyldes", "Sig nej");
        location(visitor()
                .submit(page + "/answer", "version", "1", "state", "no", "reason", "Kommunens regler", "decided", ""));
        String said = visitor().get(page).body();
        assertThat(said).contains("Kommunens regler", "Kære Rockmuseet &amp; venner", "døren står åben");
        Matcher mail = MAIL.matcher(said);
        assertThat(mail.find()).isTrue();
        String address = mail.group(1).replace("&amp;", "&");
        assertThat(address).startsWith("mailto:rock%2Broll@museum.dk?subject=").doesNotContain("+");
        assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8))
                .contains("Reklame & 100 % pynt", "\r\n\r\nVenlig hilsen\r\n")
                .doesNotContain("Kommunens regler");
        assertThat(visitor().get(page + "?letter=en").body())
                .contains("Dear Rockmuseet", "the door is open", "lang=\"en\"");
        assertThat(visitor().get("/organisations/" + museum + "/contacts").body())
                .contains("Reklame &amp; 100 % pynt", "/network/enquiries/" + asked.id(), "E-mail, i dag");
    }

    @Test
    void aYesLeadsToAPartnershipAndRemembersIt() throws Exception {
        Answer asked = asked("Et fælles kor");
        String page = "/network/enquiries/" + asked.id();
        location(visitor().submit(page + "/answer", "version", "1", "state", "yes", "decidedBy", lis));
        String form = "/partnerships/new?title=Et+f%C3%A6lles+kor&amp;partner=" + museum;
        assertThat(visitor().get(page).body()).contains("href=\"" + form + "\"", "Det vil vi rigtig gerne");
        assertThat(visitor().get(form.replace("&amp;", "&")).body())
                .contains("value=\"Et fælles kor\"", "Rockmuseet &amp; venner");
        String library =
                client.get("/people/" + lis).body().at("/roles/0/organisation").textValue();
        String choir = client.post(
                        "/partnerships",
                        "{\"title\":\"Sangerne\",\"library\":\"" + library + "\",\"partners\":[\"" + museum + "\"]}")
                .id();
        assertThat(visitor().get(page + "/answer").body()).contains("Sangerne");
        location(visitor().submit(page + "/answer", "version", "2", "state", "yes", "partnership", choir));
        assertThat(visitor().get(page).body())
                .contains("/partnerships/" + choir)
                .doesNotContain("/partnerships/new");
        assertThat(contacts()).hasSize(1);
    }

    @Test
    void whatIsPutOffIsTakenUpAgain() throws Exception {
        Answer asked = asked("Salen");
        String page = "/network/enquiries/" + asked.id();
        String day = LocalDate.now().plusDays(40).toString();
        location(visitor().submit(page + "/answer", "version", "1", "state", "later", "again", day));
        assertThat(visitor().get(page).body()).contains("ser på det igen den", "Senere");
        assertThat(visitor().get(page + "/answer?state=open").body()).contains("venter henvendelsen igen på et svar");
        location(visitor().submit(page + "/answer", "version", "2", "state", "open"));
        assertThat(visitor().get(page).body()).contains("Der er ikke svaret endnu");
        assertThat(visitor()
                        .submit(page + "/answer", "version", "1", "state", "yes")
                        .statusCode())
                .isEqualTo(422);
    }
}
