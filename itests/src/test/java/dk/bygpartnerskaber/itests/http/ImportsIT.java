package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The 27 rows that real libraries gave, and files that are not so good. */
@ExtendWith(AssemblyExtension.class)
class ImportsIT {
    private static final String FORM = "multipart/form-data; boundary=graense";

    private RestClient client;

    @BeforeEach
    void connect(Product product) throws Exception {
        client = RestClient.of(product);
    }

    private Answer upload(String kind, byte[] csv) throws Exception {
        return tried(client.send("POST", "/imports?kind=" + kind + "&fileName=liste.csv", "text/csv", csv));
    }

    /** One of the files that platform.documents is tested with. */
    private Answer upload(String file, String type) throws Exception {
        Path path = Path.of("../bundles/platform/documents/src/test/resources/corpus", file);
        String address = "/imports?kind=organisations&fileName=" + file;
        return tried(client.send("POST", address, type, Files.readAllBytes(path)));
    }

    private Answer tried(Answer uploaded) throws Exception {
        return uploaded.status() == 201 ? Imports.tried(client, uploaded) : uploaded;
    }

    private JsonNode organisation(String name) throws Exception {
        return client.get("/organisations?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .body()
                .at("/items/0");
    }

    /** Confirms an import, and waits until its job is done. */
    private Answer confirm(Answer run, boolean goodRowsOnly) throws Exception {
        Answer accepted = Imports.confirmed(client, run, goodRowsOnly);
        assertThat(client.awaitJob(accepted).body().get("state").textValue()).isEqualTo("done");
        return client.get("/imports/" + run.id());
    }

    private static byte[] cases() throws Exception {
        try (InputStream file = ImportsIT.class.getResourceAsStream("/cases.csv")) {
            return file.readAllBytes();
        }
    }

    /** Files in one form, as a browser sends them; its other fields are written {@code name=value}. */
    private static byte[] form(List<String> fields, String... files) {
        StringBuilder body = new StringBuilder();
        for (String field : fields) {
            String[] both = field.split("=", 2);
            body.append(part("\"" + both[0] + "\"", both[1]));
        }
        for (String file : files) {
            body.append(part("\"file\"; filename=\"x.vcf\"", file));
        }
        return body.append("--graense--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String name, String content) {
        return "--graense\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n" + content + "\r\n";
    }

    private static String card(String name) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nEND:VCARD";
    }

    private Answer send(String... files) throws Exception {
        return tried(client.send("POST", "/imports", FORM, form(List.of("kind=people"), files)));
    }

    private static long planned(Answer run, String type, String... actions) {
        return StreamSupport.stream(run.body().get("planned").spliterator(), false)
                .filter(p -> p.get("type").textValue().equals(type))
                .filter(p -> List.of(actions).contains(p.get("action").textValue()))
                .count();
    }

    @Test
    void twentySevenRowsAreNineteenPartnershipsAndASecondImportChangesNothing() throws Exception {
        Answer tried = upload("partnerships", cases());
        assertThat(tried.status()).isLessThan(300);
        assertThat(tried.body().get("rows").intValue()).isEqualTo(27);
        assertThat(planned(tried, "partnership", "create", "update", "unchanged"))
                .isEqualTo(19);
        assertThat(tried.body().get("rejected")).isEmpty();
        assertThat(StreamSupport.stream(tried.body().get("columns").spliterator(), false)
                        .filter(column -> !column.hasNonNull("target"))
                        .map(column -> column.get("header").textValue()))
                .containsExactly("agreement");

        Answer done = confirm(tried, false);
        assertThat(done.body().get("status").textValue()).isEqualTo("done");
        assertThat(client.get("/organisations?q=mindspot%20aarhus")
                        .body()
                        .get("items")
                        .get(0)
                        .get("ownLibrary")
                        .booleanValue())
                .isTrue();

        JsonNode before = client.get("/partnerships?q=rockbib").body();
        Answer again = upload("partnerships", cases());
        assertThat(planned(again, "partnership", "unchanged")).isEqualTo(19);
        assertThat(planned(again, "organisation", "create", "update")).isZero();
        confirm(again, false);
        assertThat(client.get("/partnerships?q=rockbib").body()).isEqualTo(before);
    }

    @Test
    void anImportIsConfirmedOnce() throws Exception {
        Answer run = upload("organisations", "navn\nEn enkelt forening\n".getBytes(StandardCharsets.UTF_8));
        confirm(run, false);
        Answer refused = client.post("/imports/" + run.id() + "/confirm", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").textValue()).isEqualTo("import-done");
    }

    @Test
    void badRowsHoldTheGoodOnesBackUntilToldOtherwise() throws Exception {
        Answer run = upload(
                "organisations",
                "navn;sektor\nGod forening;civil\nDårlig forening;kommunal\n".getBytes(StandardCharsets.ISO_8859_1));
        JsonNode rejected = run.body().get("rejected").get(0);
        assertThat(rejected.get("line").intValue()).isEqualTo(3);
        assertThat(rejected.get("column").textValue()).isEqualTo("sektor");
        assertThat(rejected.get("value").textValue()).isEqualTo("kommunal");
        String confirm = "/imports/" + run.id() + "/confirm";
        assertThat(client.post(confirm, "{\"goodRowsOnly\":false}").status()).isEqualTo(409);
        assertThat(client.get("/organisations?q=god%20forening").body().get("items"))
                .isEmpty();
        confirm(run, true);
        assertThat(client.get("/organisations?q=god%20forening").body().get("items"))
                .hasSize(1);
    }

    @Test
    void aWorkbookIsAList() throws Exception {
        Answer run = upload("hidden.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(run.status()).isLessThan(300);
        assertThat(planned(run, "organisation", "create")).isEqualTo(3);

        confirm(run, false);
        assertThat(organisation("Skjult række").at("/addresses/0/city").textValue())
                .isEqualTo("Vejle");
    }

    @Test
    void contactsBecomeTheirOrganisations() throws Exception {
        Answer run = upload("iphone-3.0.vcf", "text/vcard");
        assertThat(run.status()).isLessThan(300);

        confirm(run, false);
        JsonNode school = organisation("Aftenskolen i Åbyhøj");
        assertThat(school.get("email").textValue()).isEqualTo("kirsten@example.dk");
        assertThat(school.at("/phones/0").textValue()).isEqualTo("86 75 00 00");
        assertThat(school.at("/addresses/0/postalCode").textValue()).isEqualTo("8230");
    }

    @Test
    void theContentTellsWhatAFileIs() throws Exception {
        for (String file : List.of("excel-unicode-text.txt", "utf16-be-without-mark.csv", "workbook-named.csv")) {
            Answer run = upload(file, "text/csv");
            assertThat(run.status()).as(file).isLessThan(300);
            assertThat(run.body().get("rejected")).as(file).isEmpty();
        }
    }

    @Test
    void whatIsNoListIsRefusedWithWords() throws Exception {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0};
        byte[] page = "<html><table><tr><td>navn</td></tr></table>".getBytes(StandardCharsets.UTF_8);
        for (byte[] file : new byte[][] {zip, page, {}, {0, 1, 2, 3}}) {
            Answer refused = upload("organisations", file);
            assertThat(refused.status()).isIn(400, 422);
            assertThat(refused.body().get("detail").textValue()).isNotBlank().doesNotContain("problem.");
        }
        assertThat(upload("organisations", new byte[27 * 1024 * 1024]).status()).isEqualTo(413);
    }

    @Test
    void whatMayBeThereWaitsForADecisionAndAllIsUndone() throws Exception {
        client.post("/organisations", "{\"name\":\"Ærø Fiskerimuseum\",\"cvr\":\"12345674\"}");
        Answer run = upload(
                "organisations",
                "navn;cvr\nAeroe Fiskerimuseum A/S;12345674\nEn ny havn;\n".getBytes(StandardCharsets.UTF_8));
        String path = "/imports/" + run.id();
        assertThat(run.body().at("/counts/undecided").intValue()).isEqualTo(1);
        assertThat(client.post(path + "/confirm", "{}").body().get("code").textValue())
                .isEqualTo("import-undecided");
        JsonNode suspected = client.get(path + "/suspected").body().at("/items/0");
        String decision = "{\"decisions\":[{\"item\":\"%s\",\"choice\":\"same\"}]}"
                .formatted(suspected.get("item").textValue());
        assertThat(client.put(path + "/decisions", decision).status()).isEqualTo(200);
        confirm(run, false);
        assertThat(organisation("Ærø Fiskerimuseum").at("/aliases/0").textValue())
                .isEqualTo("Aeroe Fiskerimuseum A/S");

        client.awaitJob(client.post(path + "/undo", "{}"));

        assertThat(client.get(path).body().get("status").textValue()).isEqualTo("undone");
        assertThat(organisation("Ærø Fiskerimuseum").get("aliases")).isEmpty();
        assertThat(client.get("/organisations?q=en%20ny%20havn").body().get("items"))
                .isEmpty();
        assertThat(client.delete(path).status()).isEqualTo(204);
    }

    @Test
    void aTrialTellsFieldByFieldWhatItWouldChangeUntilItIsWritten() throws Exception {
        client.post("/organisations", "{\"name\":\"Feltvis Forening\",\"phones\":[\"11 22 33 44\"]}");
        Answer run = upload(
                "organisations",
                "navn;sektor;telefon\nFeltvis Forening;civil;55 66 77 88\n".getBytes(StandardCharsets.UTF_8));
        JsonNode planned = run.body().at("/planned/0");
        assertThat(planned.get("demo").booleanValue()).isFalse();
        assertThat(planned.get("changes"))
                .extracting(JsonNode::toString)
                .containsExactlyInAnyOrder(
                        "{\"field\":\"sector\",\"after\":\"civil\"}",
                        "{\"field\":\"phones\",\"before\":[\"11 22 33 44\"],"
                                + "\"after\":[\"11 22 33 44\",\"55 66 77 88\"]}");
        String records = "/imports/" + run.id() + "/records";
        assertThat(client.get(records).body().at("/items/0")).isEqualTo(planned);

        confirm(run, false);
        assertThat(client.get(records).body().at("/items/0/changes")).isEmpty();
    }

    @Test
    void rejectedRowsComeBackInTheirFormatAndGoInOnceMended() throws Exception {
        Answer run = upload(
                "organisations",
                "navn;sektor\nEn god havn;civil\nEn dårlig havn;grøn\n".getBytes(StandardCharsets.ISO_8859_1));
        confirm(run, true);

        String rest = client.send("GET", "/imports/" + run.id() + "/rejected/file", null, null)
                .response()
                .body();
        assertThat(rest).contains("navn;sektor;").doesNotContain("En god havn", "problem.");
        Answer again = upload("organisations", rest.replace("grøn", "civil").getBytes(StandardCharsets.UTF_8));
        assertThat(again.body().get("rejected")).isEmpty();
        confirm(again, false);
        assertThat(organisation("En dårlig havn").get("sector").textValue()).isEqualTo("civil");
    }

    @Test
    void contactsArePeopleAtTheirOrganisations() throws Exception {
        Path path = Path.of("../bundles/platform/documents/src/test/resources/corpus/iphone-3.0.vcf");
        Answer run = tried(
                client.send("POST", "/imports?kind=mixed&fileName=x.vcf", "text/vcard", Files.readAllBytes(path)));
        confirm(run, false);

        JsonNode person = client.get("/people?q=kirsten%40example.dk").body().at("/items/0");
        assertThat(person.get("roles")).isNotEmpty();
    }

    @Test
    void contactsInAFileEachGoInTogetherAndNothingElseDoes() throws Exception {
        String[] cards = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> card("Kontakt Fil" + i))
                .toArray(String[]::new);
        Answer run = send(cards);
        assertThat(run.status()).as(run.response().body()).isLessThan(300);
        assertThat(run.body().get("rows").intValue()).isEqualTo(200);
        confirm(run, false);
        assertThat(client.get("/people?q=Kontakt%20Fil200").body().at("/items")).hasSize(1);

        Answer refused = send(cards[0], "navn;firma\nBo;Koret");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/code").textValue()).isEqualTo("import-several");
    }

    @Test
    void thePageTakesContactsInAFileEachAndSaysWhyItTakesNothingElse(Product product) throws Exception {
        PageVisitor visitor = new PageVisitor(product);
        visitor.logIn();
        List<String> fields = List.of("csrf=" + visitor.token(), "kind=");

        HttpResponse<String> taken =
                visitor.send(page(product, form(fields, card("Ane Ægir"), card("Bo Ægir"), card("Carl Ægir"))));
        assertThat(taken.statusCode()).isEqualTo(303);
        String address = taken.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.get(address).body()).contains("kontakter.vcf", "Ane Ægir", "Carl Ægir");

        HttpResponse<String> refused = visitor.send(page(product, form(fields, card("Ane Ægir"), "navn;firma")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("»x.vcf« er ikke en kontaktfil (.vcf). Vælg én liste ad gangen");
    }

    private static HttpRequest.Builder page(Product product, byte[] form) {
        return HttpRequest.newBuilder(product.at("/admin/import"))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofByteArray(form));
    }
}
