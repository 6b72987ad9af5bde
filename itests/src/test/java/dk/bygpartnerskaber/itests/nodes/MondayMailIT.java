package dk.bygpartnerskaber.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.bygpartnerskaber.itests.container.Product;
import dk.bygpartnerskaber.itests.http.PageVisitor;
import dk.bygpartnerskaber.itests.http.RestClient;
import dk.bygpartnerskaber.itests.http.RestClient.Answer;
import dk.bygpartnerskaber.itests.http.Staff;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes, a mail server, and a day that counts as Monday. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MondayMailIT {
    private static final int COLLEAGUES = 6;
    private static final Pattern STOP = Pattern.compile("https://klitborg\\.example(/monday-mail/\\S+)");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    private final GreenMail mails = new GreenMail(server());
    private final List<Staff> colleagues = new ArrayList<>();
    private TwoNodes nodes;
    private Product first;
    private Product second;
    private RestClient admin;

    @BeforeAll
    void startBoth() throws Exception {
        mails.start();
        nodes = new TwoNodes(Map.of(
                "host", "127.0.0.1",
                "port", String.valueOf(mails.getSmtp().getPort()),
                "security", "none",
                "from", "Byg Partnerskaber <byg@klitborg.example>",
                "address", "https://klitborg.example",
                "mondayDay", TODAY.getDayOfWeek().name(),
                "mondayHour", "0"));
        first = nodes.node(TwoNodes.FIRST).product();
        second = nodes.node(TwoNodes.SECOND).product();
        admin = nodes.client(TwoNodes.FIRST);
    }

    @AfterAll
    void stopBoth() throws Exception {
        nodes.close();
        mails.stop();
    }

    /** Somebody on the staff with something to do, whom no mail reaches yet. */
    private void addColleague(String library, int number) throws Exception {
        Staff user = Staff.of(first, admin, "contributor");
        colleagues.add(user);
        String person = made(
                "/people",
                "{\"name\":\"Kollega " + number + "\",\"roles\":[{\"organisation\":\"" + library + "\"}],\"user\":\""
                        + user.id() + "\"}");
        made(
                "/follow-ups",
                "{\"what\":\"Ring om koncert nr. " + number + "\",\"due\":\"" + TODAY + "\",\"owner\":\"" + person
                        + "\"}");
    }

    private String made(String path, String body) throws Exception {
        Answer made = admin.post(path, body);
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        return made.id();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString();
    }

    /** The address of the page that stops the first mail's sort, below the base path. */
    private String stop() throws Exception {
        Matcher link = STOP.matcher(text(mails.getReceivedMessages()[0]));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    @Order(1)
    void eachGetsTheirOwnMailOnceThoughBothNodesCouldSendIt() throws Exception {
        String library = made("/organisations", "{\"name\":\"Klitborg Bibliotek\",\"ownLibrary\":true}");
        for (int i = 0; i < COLLEAGUES; i++) {
            addColleague(library, i);
        }
        for (Staff user : colleagues) {
            String address = "{\"email\":\"" + user.name() + "@klitborg.example\"}";
            assertThat(admin.with("If-Match", "*")
                            .patch("/users/" + user.id(), address)
                            .status())
                    .isEqualTo(200);
        }
        TwoNodes.poll(() -> nodes.query("SELECT user_id FROM mai_monday WHERE state = 'SENT'")
                                .size()
                        == COLLEAGUES
                ? true
                : null);

        assertThat(nodes.query("SELECT attempts FROM mai_monday")).containsOnly("1");
        assertThat(mails.getReceivedMessages())
                .extracting(MondayMailIT::to)
                .containsExactlyInAnyOrderElementsOf(colleagues.stream()
                        .map(user -> user.name() + "@klitborg.example")
                        .toList());
        MimeMessage mail = Arrays.stream(mails.getReceivedMessages())
                .filter(one -> to(one).startsWith(colleagues.get(3).name()))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getSubject()).isEqualTo("Din uge: Én ting venter på dig");
        assertThat(text(mail))
                .contains("Opfølgning: Ring om koncert nr. 3", "https://klitborg.example/network")
                .doesNotContain("koncert nr. 2");
    }

    @Test
    @Order(2)
    void lookingAtTheLinkChangesNothingAndOneClickSwitchesItOffForBoth() throws Exception {
        PageVisitor nobody = new PageVisitor(second);
        Staff user = colleagues.stream()
                .filter(one -> to(mails.getReceivedMessages()[0]).startsWith(one.name()))
                .findFirst()
                .orElseThrow();
        PageVisitor themselves = user.visitor(first);
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> page = nobody.get(stop());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Send mig ikke mandagsmailen");
        }
        assertThat(themselves.get("/account").body()).contains(user.name() + "@klitborg.example", "checked");

        // as a program that reads mail calls it
        HttpResponse<String> stopped = nobody.post(stop(), "List-Unsubscribe", "One-Click");
        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(stopped.body()).contains("Du får ikke mandagsmailen mere").doesNotContain("Send mig ikke");
        assertThat(themselves.get("/account").body()).contains("mondayMail").doesNotContain("checked");

        assertThat(themselves
                        .submit("/account", "action", "monday-mail", "mondayMail", "true")
                        .statusCode())
                .isEqualTo(303);
        assertThat(nobody.get(stop()).body()).contains("Send mig ikke mandagsmailen");
        assertThat(themselves.submit("/account", "action", "monday-mail").statusCode())
                .isEqualTo(303);
        assertThat(nobody.get(stop()).body()).contains("Du får ikke mandagsmailen mere");
        assertThat(nodes.query("SELECT actor_id FROM plt_change WHERE fields LIKE '%mondayMail%'"))
                .containsExactly(user.id(), user.id(), user.id());
    }

    @Test
    @Order(3)
    void aLinkThatNobodyHasGotSaysSo() throws Exception {
        PageVisitor nobody = new PageVisitor(first);
        assertThat(nobody.get("/monday-mail/abc").statusCode()).isEqualTo(404);
        assertThat(nobody.post("/monday-mail/abc").statusCode()).isEqualTo(404);
        assertThat(nobody.get("/monday-mail/").statusCode()).isEqualTo(404);
    }

    /** A busy machine may take a while to start it. */
    private static ServerSetup server() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(60_000);
        return setup;
    }
}
