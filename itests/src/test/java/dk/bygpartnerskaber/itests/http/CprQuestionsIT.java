package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Wherever a CPR number is asked about, one can answer; and no answer of ours repeats it. */
@ExtendWith(AssemblyExtension.class)
class CprQuestionsIT {
    private static final String CPR = "010203-1234";
    private static final String QUESTION = "Det er ikke et CPR-nummer – gem alligevel";
    private static final String TICKED = "value=\"cpr-number\" checked";

    private RestClient client;
    private PageVisitor visitor;
    private PageVisitor officer;

    @BeforeEach
    void connect(Product product) throws Exception {
        client = RestClient.of(product);
        visitor = new PageVisitor(product);
        visitor.logIn();
        officer = Staff.of(product, client, "data-protection-officer").visitor(product);
    }

    private String organisation() throws Exception {
        return client.post("/organisations", "{\"name\":\"Koret Klang\"}").id();
    }

    private static void asked(PageVisitor who, String page, String... fields) throws Exception {
        HttpResponse<String> asked = who.submit(page, fields);
        assertThat(asked.statusCode()).as(page).isEqualTo(422);
        assertThat(asked.body()).as(page).contains(QUESTION).doesNotContain(TICKED);
    }

    @Test
    void theReasonOfAHoldIsAskedAbout() throws Exception {
        String id = organisation();
        asked(officer, "/admin/privacy/hold", "type", "organisation", "id", id, "reason", "Sag " + CPR);
        HttpResponse<String> held = officer.submit(
                "/admin/privacy/hold",
                "type",
                "organisation",
                "id",
                id,
                "reason",
                "Sag " + CPR,
                "confirm",
                "cpr-number");
        assertThat(held.statusCode()).isEqualTo(303);
    }

    @Test
    void theSettingsOfPrivacyAreAskedAbout() throws Exception {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(officer.get("/admin/privacy/settings").body());
        assertThat(version.find()).isTrue();
        asked(
                officer,
                "/admin/privacy/settings",
                "version",
                version.group(1),
                "purpose",
                "Sag " + CPR,
                "legalBasis",
                "public-task",
                "source",
                "organisation",
                "reviewMonths",
                "24");
    }

    @Test
    void whatIsPutBackIsAskedAbout() throws Exception {
        String id = client.with("Confirm", "cpr-number")
                .post("/people", "{\"name\":\"Bo Bak\",\"notes\":\"Sag " + CPR + "\"}")
                .id();
        client.with("If-Match", "*").patch("/people/" + id, "{\"notes\":\"Sagen er slut\"}");
        Matcher link = Pattern.compile("/people/" + id + "/changes/[^/\"]+/notes")
                .matcher(visitor.get("/people/" + id + "/changes").body());
        assertThat(link.find()).isTrue();
        String address = link.group();
        asked(visitor, address, "version", "2");
        HttpResponse<String> back = visitor.submit(address, "version", "2", "confirm", "cpr-number");
        assertThat(back.statusCode()).isEqualTo(303);
    }

    @Test
    void whatWasAnsweredStaysAnsweredWhenAnotherFieldIsWrong() throws Exception {
        String[] fields = {"name", "", "notes", "Sag " + CPR, "confirm", "cpr-number"};
        HttpResponse<String> refused = visitor.submit("/organisations/new", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(QUESTION, TICKED);
    }

    @Test
    void theValueOfABulkChangeIsAskedAboutAndNotTold() throws Exception {
        String id = organisation();
        String change = "{\"kind\":\"organisations\",\"action\":\"add\",\"field\":\"keywords\",\"value\":\"Sag " + CPR
                + "\",\"ids\":[\"" + id + "\"]}";
        Answer refused = client.post("/bulk-changes", change);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").textValue()).isEqualTo("/value");
        assertThat(refused.body().at("/errors/0/code").textValue()).isEqualTo("cpr-number");
        assertThat(refused.response().body()).doesNotContain("010203");

        Answer tried = client.with("Confirm", "cpr-number").post("/bulk-changes", change);
        assertThat(tried.status()).isEqualTo(201);
        client.awaitJob(client.post("/bulk-changes/" + tried.id() + "/confirm", ""));
        assertThat(client.get("/organisations/" + id).body().at("/keywords/0").textValue())
                .isEqualTo("Sag " + CPR);
    }

    @Test
    void thePageOfBulkChangesAsksToo() throws Exception {
        asked(
                visitor,
                "/bulk-changes",
                "list",
                "organisations",
                "id",
                organisation(),
                "change",
                "add-keywords",
                "value-add-keywords",
                "Sag " + CPR);
    }

    @Test
    void theNameOfASelectionIsAskedAbout() throws Exception {
        String[] fields = {"action", "save", "list", "/organisations", "query", "type=Kor", "name", "Sag " + CPR};
        asked(visitor, "/selections", fields);
        HttpResponse<String> saved = visitor.submit(
                "/selections",
                Stream.concat(Stream.of(fields), Stream.of("confirm", "cpr-number"))
                        .toArray(String[]::new));
        assertThat(saved.headers().firstValue("Location")).contains("/organisations?type=Kor");
    }
}
