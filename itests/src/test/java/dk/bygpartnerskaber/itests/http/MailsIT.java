package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail becomes a contact: it is read, looked through, and saved. */
@ExtendWith(AssemblyExtension.class)
class MailsIT {
    private static final String PAGE = "/network/contacts/mail";
    private static final String BOUNDARY = "graense";
    private static final Pattern CHOSEN = Pattern.compile("name=\"theirsRef\" value=\"([^\"]+)\"");

    private final String key = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "lis@" + key + ".dk";
    private Product product;
    private RestClient client;
    private PageVisitor visitor;

    @BeforeEach
    void aVisitor(Product running) throws Exception {
        product = running;
        client = RestClient.of(product);
        visitor = new PageVisitor(product);
        visitor.logIn();
    }

    private String lis() throws Exception {
        return client.post("/people", "{\"name\":\"Lis Bo " + key + "\",\"emails\":[\"" + address + "\"]}")
                .id();
    }

    private byte[] mail(String body) {
        return ("From: Lis Bo <" + address + ">\r\nTo: post@biblioteket.dk\r\nSubject: Plakaten på væggen\r\n"
                        + "Date: Sat, 2 May 2020 10:15:00 +0200\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(String path, String fileName, byte[] mail, String... fields) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            field(body, fields[i], fields[i + 1]);
        }
        field(body, "csrf", visitor.token());
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"mail\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.write(mail);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return visitor.send(HttpRequest.newBuilder(product.at(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void field(ByteArrayOutputStream body, String name, String value) throws Exception {
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) throws Exception {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMailFillsTheFormAndIsKeptOnlyWhenItIsSaved() throws Exception {
        String lis = lis();
        HttpResponse<String> read = send(PAGE, "mail.eml", mail("\r\nDen er her.\r\n"));

        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body())
                .contains(
                        "Mailen er læst", "value=\"Lis Bo " + key + "\"", "value=\"Plakaten på væggen\"", "Den er her.")
                .containsPattern("value=\"email\" selected");
        assertThat(client.get("/interactions?person=" + lis).body().get("items"))
                .isEmpty();

        Matcher chosen = CHOSEN.matcher(read.body());
        assertThat(chosen.find()).isTrue();
        HttpResponse<String> saved = visitor.submit(
                "/network/contacts/new",
                "theirs",
                "Lis Bo " + key,
                "theirsRef",
                chosen.group(1),
                "kind",
                "email",
                "subject",
                "Plakaten på væggen",
                "day",
                "2. maj 2020",
                "note",
                "Den er her.");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(client.get("/interactions?person=" + lis)
                        .body()
                        .at("/items/0/at")
                        .textValue())
                .startsWith("2020-05-02");
    }

    @Test
    void whoIsNotInTheRegisterIsAskedAboutAndCreatedWithTheAddress() throws Exception {
        HttpResponse<String> read = send(PAGE, "mail.eml", mail("\r\nHej\r\n"));
        assertThat(read.statusCode()).isEqualTo(422);
        assertThat(read.body()).contains("Opret personen »Lis Bo«", "name=\"strangerEmail\" value=\"" + address + "\"");

        HttpResponse<String> saved = visitor.submit(
                "/network/contacts/new",
                "theirs",
                "Lis Bo",
                "stranger",
                "Lis Bo",
                "strangerEmail",
                address,
                "theirsCreate",
                "person",
                "subject",
                "Plakaten");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(client.get("/people?q=" + address).body().at("/items/0/name").textValue())
                .isEqualTo("Lis Bo");
    }

    @Test
    void othersInTheMailComeAlongWhenTheyAreTicked() throws Exception {
        String lis = lis();
        String museum = client.post(
                        "/organisations", "{\"name\":\"Museet " + key + "\",\"email\":\"info@" + key + ".dk\"}")
                .id();
        HttpResponse<String> read = send(PAGE, "mail.eml", mail("Cc: info@" + key + ".dk\r\n\r\nHej\r\n"));
        assertThat(read.body()).contains("name=\"more\" value=\"organisation:" + museum + "\" checked");

        visitor.submit(
                "/network/contacts/new",
                "theirs",
                "Lis Bo " + key,
                "theirsRef",
                "person:" + lis,
                "more",
                "organisation:" + museum,
                "subject",
                "Plakaten");
        assertThat(client.get("/interactions?organisation=" + museum).body().get("items"))
                .hasSize(1);
    }

    @Test
    void whatWasTypedStaysWhateverTheFileIs() throws Exception {
        HttpResponse<String> read =
                send(PAGE, "mail.eml", "Navn;By\nIda;Ribe".getBytes(StandardCharsets.UTF_8), "subject", "Børnefesten");
        assertThat(read.statusCode()).isEqualTo(422);
        assertThat(read.body()).contains("Filen er ikke en mail.", "value=\"Børnefesten\"");

        assertThat(visitor.submit(PAGE, "subject", "Børnefesten").body())
                .contains("Vælg en mail først.", "value=\"Børnefesten\"");
    }

    @Test
    void aMailThatWasChosenIsReadAlsoByWhoPressesSave() throws Exception {
        lis();
        HttpResponse<String> read = send("/network/contacts/new", "mail.eml", mail("\r\nDen er her.\r\n"));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("Mailen er læst", "Den er her.");
    }

    @Test
    void aMessageOfOutlookIsReadWhateverItIsCalled() throws Exception {
        byte[] message = Files.readAllBytes(Path.of("src/test/resources/mails/outlook.msg"));
        HttpResponse<String> read = send(PAGE, "noget.txt", message);
        assertThat(read.body()).contains("Plakaten på væggen", "Den er her.", "Mailens filer", "plakat.pdf");
    }

    @Test
    void hostileMailsAreRefusedOrReadAsText() throws Exception {
        HttpResponse<String> page = send(
                PAGE,
                "x.eml",
                mail("Content-Type: text/html\r\n\r\n<script>alert(4711)</script><p onclick='x()'>Hej <b>du</b></p>"));
        assertThat(page.body()).contains("\nHej du</textarea>").doesNotContain("alert(4711)", "onclick");
        assertThat(send(
                                PAGE,
                                "x.eml",
                                mail("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n".repeat(99_999)))
                        .body())
                .contains("Mailen er bygget op på en måde");
        byte[] half = Files.readAllBytes(Path.of("src/test/resources/mails/outlook.msg"));
        assertThat(send(PAGE, "x.msg", java.util.Arrays.copyOf(half, 600)).body())
                .contains("Mailen er beskadiget.");
        byte[] files = mail("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/ms-tnef;"
                + " name=winmail.dat\r\n\r\n" + "x".repeat(20 << 20) + "\r\n--b--\r\n");
        assertThat(send(PAGE, "x.eml", files).body()).contains("winmail.dat");
        assertThat(send(PAGE, "x.eml", new byte[26 << 20]).statusCode()).isEqualTo(413);
    }
}
