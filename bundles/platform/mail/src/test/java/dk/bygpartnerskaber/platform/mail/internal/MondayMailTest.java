package dk.bygpartnerskaber.platform.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Task;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.MailReceivers;
import dk.bygpartnerskaber.platform.security.MailReceivers.Receiver;
import dk.bygpartnerskaber.platform.web.internal.TestShell;
import dk.bygpartnerskaber.platform.web.testing.Canned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets which Monday mail when, on a real mail server. */
@OnBothDatabases
class MondayMailTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final TestDatabase database;
    private final GreenMail server = Settings.server(ServerSetup.PROTOCOL_SMTP);
    private final List<Receiver> receivers = new ArrayList<>();
    private final Map<String, List<Task>> tasks = new HashMap<>();
    private Instant now = Instant.parse("2026-11-23T06:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private Settings settings;

    MondayMailTest(TestDatabase.Kind kind) {
        database = TestDatabase.shared(kind, "db/mail.sql");
        database.execute("DELETE FROM mai_monday");
        server.start();
        settings = Settings.local(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    /** Another node on the same database. */
    private MondayMail node() {
        return new MondayMail(
                new SmtpMailer(clock, settings.config()),
                Canned.of(MailReceivers.class, Map.of("ofMondayMail", receivers)),
                this::tasks,
                TestShell.messages(),
                new MondayRows(database.transactions(), clock, new SchemaReady("mail")),
                clock,
                settings.config());
    }

    private List<Task> tasks(Actor actor, LocalDate dueBy) {
        return tasks.getOrDefault(actor.id(), List.of()).stream()
                .filter(task -> !task.due().isAfter(dueBy))
                .toList();
    }

    private Receiver add(String name, Locale language, Task... due) {
        String id = name.toLowerCase(Locale.ROOT);
        Actor actor = new Actor(id, name, Set.of(Permission.READ));
        Receiver receiver = new Receiver(actor, id + "@klitborg.dk", language, "token-" + id);
        receivers.add(receiver);
        tasks.put(id, List.of(due));
        return receiver;
    }

    private static Task task(String title, LocalDate due) {
        return new Task("other", new RecordRef("thing", title), title, due, Optional.empty(), "/network");
    }

    private static void send(MondayMail node) {
        node.sendDue(() -> false);
    }

    private List<String> sentTo() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MondayMailTest::to)
                .sorted()
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (javax.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((String) mail.getContent()).replace("\r\n", "\n").strip();
    }

    private String state() {
        return database.value("SELECT state FROM mai_monday");
    }

    @Test
    void eachReadsWhatIsDueInTheirWeekAndHowToSwitchItOff() throws Exception {
        RecordRef museum = new RecordRef("organisation", "1");
        add(
                "Lis",
                Messages.DANISH,
                task("Send plakaten", MONDAY.minusDays(4)),
                new Task(
                        "other",
                        new RecordRef("thing", "2"),
                        "Ring",
                        MONDAY.plusDays(6),
                        Optional.of(new Task.Subject(museum, "Rockmuseet")),
                        "/organisations/1"),
                task("Først i næste uge", MONDAY.plusDays(7)));

        send(node());

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Din uge: 2 ting venter på dig");
        assertThat(mail.getMessageID()).isEqualTo("<monday-mail.2026-11-23.lis@klitborg.dk>");
        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://klitborg.dk/partnere/monday-mail/token-lis>");
        assertThat(text(mail))
                .isEqualTo(
                        """
                        Hej Lis

                        Det her venter på dig til og med søndag den 29. november:

                        Torsdag den 19. november – over tiden
                        Send plakaten
                        https://klitborg.dk/partnere/network

                        Søndag den 29. november
                        Ring (Rockmuseet)
                        https://klitborg.dk/partnere/organisations/1

                        Det hele står også på Min dag:
                        https://klitborg.dk/partnere/

                        Vil du ikke have mandagsmailen? Slå den fra her:
                        https://klitborg.dk/partnere/monday-mail/token-lis""");
    }

    @Test
    void itIsInTheLanguageOfTheReader() throws Exception {
        add("Ann", Messages.ENGLISH, task("Call them", MONDAY));
        send(node());
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Your week: One thing is waiting for you");
        assertThat(text(mail)).contains("Hello Ann", "until Sunday 29 November", "Monday 23 November\nCall them");
    }

    @Test
    void whoHasALotToDoReadsTheBeginning() throws Exception {
        Task[] many = new Task[45];
        for (int i = 0; i < many.length; i++) {
            many[i] = task("Nr. " + i, MONDAY);
        }
        add("Lis", Messages.DANISH, many);
        send(node());
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Din uge: 45 ting venter på dig");
        assertThat(text(mail)).contains("Nr. 39\n", "… og 5 mere.").doesNotContain("Nr. 40\n");
    }

    @Test
    void whoHasNothingToDoGetsNoneThatWeek() {
        add("Lis", Messages.DANISH, task("Næste uge", MONDAY.plusDays(7)));
        MondayMail node = node();
        send(node);
        assertThat(state()).isEqualTo("NOTHING");
        tasks.put("lis", List.of(task("Ring", MONDAY)));
        send(node);
        assertThat(sentTo()).isEmpty();
    }

    @Test
    void onceAWeekIsEnoughAndNextWeekThereIsAnother() {
        add("Lis", Messages.DANISH, task("Ring", MONDAY));
        MondayMail node = node();
        send(node);
        send(node);
        now = now.plus(Duration.ofHours(30));
        send(node);
        assertThat(sentTo()).hasSize(1);

        now = Instant.parse("2026-11-30T06:00:00Z");
        send(node);
        assertThat(sentTo()).hasSize(2);
        assertThat(database.value("SELECT COUNT(*) FROM mai_monday")).isEqualTo("1");
    }

    @Test
    void beforeSevenAndAfterTuesdayNothingGoesOut() {
        add("Lis", Messages.DANISH, task("Ring", MONDAY));
        now = Instant.parse("2026-11-23T05:59:00Z");
        send(node());
        now = Instant.parse("2026-11-25T06:00:00Z");
        send(node());
        assertThat(sentTo()).isEmpty();

        now = Instant.parse("2026-11-24T20:00:00Z");
        send(node());
        assertThat(sentTo()).hasSize(1);
    }

    @Test
    void nodesThatRunAtOnceSendEachMailOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            add("Bruger" + i, Messages.DANISH, task("Ring", MONDAY));
        }
        List<Callable<Boolean>> nodes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            MondayMail node = node();
            nodes.add(() -> {
                send(node);
                return true;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            for (Future<Boolean> done : threads.invokeAll(nodes)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(sentTo()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void aMailThatTheServerDoesNotTakeIsTriedLaterAndLater() {
        add("Lis", Messages.DANISH, task("Ring", MONDAY));
        add("Bo", Messages.DANISH, task("Skriv", MONDAY));
        settings = Settings.local(server.getSmtp().getPort()).with("security", "starttls");
        MondayMail node = node();
        send(node);
        now = now.plus(MondayMail.PAUSE).minusSeconds(1);
        send(node);
        assertThat(database.value("SELECT MAX(attempts) FROM mai_monday")).isEqualTo("1");
        assertThat(database.value("SELECT COUNT(*) FROM mai_monday")).isEqualTo("1");
        assertThat(sentTo()).isEmpty();

        // the server has come to its senses: first come those who have not been tried, then all
        settings = Settings.local(server.getSmtp().getPort());
        node = node();
        send(node);
        assertThat(sentTo()).containsExactly("bo@klitborg.dk");
        now = now.plusSeconds(2);
        send(node);
        assertThat(sentTo()).containsExactly("bo@klitborg.dk", "lis@klitborg.dk");
    }

    @Test
    void anAddressThatIsNotTakenKeepsNobodyElseFromTheirs() {
        receivers.add(new Receiver(
                new Actor("x", "X", Set.of(Permission.READ)), "ikke en adresse", Messages.DANISH, "token-x"));
        tasks.put("x", List.of(task("Ring", MONDAY)));
        add("Lis", Messages.DANISH, task("Ring", MONDAY));
        MondayMail node = node();
        send(node);
        assertThat(sentTo()).isEmpty();
        now = now.plus(MondayMail.PAUSE);
        for (int i = 0; i < 3; i++) {
            send(node);
            now = now.plus(MondayMail.PAUSE);
        }
        assertThat(sentTo()).containsExactly("lis@klitborg.dk");
    }

    @Test
    void aNodeThatDiesWhileItSendsLeavesTheMailToAnother() {
        add("Lis", Messages.DANISH, task("Ring", MONDAY));
        MondayRows rows = new MondayRows(database.transactions(), clock, new SchemaReady("mail"));
        assertThat(rows.claim("lis", MONDAY)).isPresent();

        send(node());
        assertThat(sentTo()).isEmpty();
        now = now.plus(MondayRows.LEASE).plusSeconds(1);
        send(node());
        assertThat(sentTo()).containsExactly("lis@klitborg.dk");
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void aNodeThatStopsSendsNoMore() {
        add("Lis", Messages.DANISH, task("Ring", MONDAY));
        node().sendDue(() -> true);
        assertThat(sentTo()).isEmpty();
    }

    @Test
    void withoutAMailServerNothingHappens() {
        add("Lis", Messages.DANISH, task("Ring", MONDAY));
        settings = new Settings();
        send(node());
        assertThat(database.value("SELECT COUNT(*) FROM mai_monday")).isEqualTo("0");
    }
}
