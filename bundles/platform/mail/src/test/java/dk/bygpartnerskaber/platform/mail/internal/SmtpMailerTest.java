package dk.bygpartnerskaber.platform.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.bygpartnerskaber.platform.api.Mail;
import dk.bygpartnerskaber.platform.api.MailNotSentException;
import dk.bygpartnerskaber.platform.api.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mails on a real mail server. */
class SmtpMailerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T06:00:00Z"), ZoneOffset.UTC);
    private static final Mail MAIL = new Mail(
            "monday.1",
            "lis@klitborg.dk",
            "Din uge: æøå",
            "Kære Lis\n\nRing til Bjørn – i dag.\n" + "en lang linje uden ende ".repeat(80),
            Messages.DANISH,
            Optional.of("https://klitborg.dk/partnere/monday-mail/abc"));

    private GreenMail server;

    private Settings start(String protocol) {
        server = Settings.server(protocol);
        server.start();
        return Settings.local(
                protocol.equals(ServerSetup.PROTOCOL_SMTPS)
                        ? server.getSmtps().getPort()
                        : server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private static SmtpMailer mailer(Settings settings) {
        return new SmtpMailer(CLOCK, settings.config());
    }

    private MimeMessage sent(Mail mail) {
        mailer(start(ServerSetup.PROTOCOL_SMTP)).send(mail);
        return server.getReceivedMessages()[0];
    }

    private static void assertNotSent(Settings settings, String why) {
        assertThatExceptionOfType(MailNotSentException.class)
                .isThrownBy(() -> mailer(settings).send(MAIL))
                .withMessageContaining("127.0.0.1:")
                .withMessageContaining(why)
                .matches(e -> !e.getMessage().contains("lis"));
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        MimeMessage mail = sent(MAIL);
        assertThat(mail.getSubject()).isEqualTo("Din uge: æøå");
        assertThat(((String) mail.getContent()).replace("\r\n", "\n").strip())
                .isEqualTo(MAIL.text().strip());
        assertThat(mail.getFrom()[0]).hasToString("=?UTF-8?Q?Byg_Partnerskaber_p=C3=A5_Klitborg?= <byg@klitborg.dk>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("lis@klitborg.dk");
        assertThat(mail.getSentDate()).isEqualTo(CLOCK.instant());
    }

    @Test
    void itSaysThatNobodyWroteItAndHowItStops() throws Exception {
        MimeMessage mail = sent(MAIL);
        assertThat(mail.getMessageID()).isEqualTo("<monday.1@klitborg.dk>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://klitborg.dk/partnere/monday-mail/abc>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Content-Language")).containsExactly("da");
    }

    @Test
    void noTextMakesAHeaderOfItsOwn() throws Exception {
        Mail forged = new Mail(
                "monday.2",
                "lis@klitborg.dk",
                "Hej\r\nBcc: alle@klitborg.dk\r\n\r\nKøb",
                "x",
                Messages.DANISH,
                Optional.empty());
        MimeMessage mail = sent(forged);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Hej Bcc: alle@klitborg.dk Køb");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneIsNotSentTo() {
        Settings settings = start(ServerSetup.PROTOCOL_SMTP);
        Mail wrong = new Mail("k", "lis@x.dk\r\nBcc: a@b.dk", "Hej", "x", Messages.DANISH, Optional.empty());
        assertThatExceptionOfType(MailNotSentException.class)
                .isThrownBy(() -> mailer(settings).send(wrong))
                .withMessageContaining("AddressException");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aUserLogsInWithThePassword() {
        Settings settings = start(ServerSetup.PROTOCOL_SMTP);
        server.setUser("byg@klitborg.dk", "byg", "hemmelig æble");
        mailer(settings.with("user", "byg").with(".password", "hemmelig æble")).send(MAIL);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertNotSent(settings.with(".password", "forkert"), "AuthenticationFailedException");
    }

    @Test
    void aServerThatDoesNotEncryptGetsNothingUnlessThatIsWhatIsWanted() {
        Settings settings = start(ServerSetup.PROTOCOL_SMTP);
        assertNotSent(settings.with("security", "starttls"), "STARTTLS is required");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWhoseCertificateNobodyKnowsGetsNothing() {
        Settings settings = start(ServerSetup.PROTOCOL_SMTPS);
        assertNotSent(settings.with("security", "tls"), "SSLHandshakeException");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsNamed() {
        Settings settings = start(ServerSetup.PROTOCOL_SMTP);
        server.stop();
        assertNotSent(settings, "ConnectException");
    }

    @Test
    void withoutAServerMailIsOffAndCountsAsSoonAsThereIsOne() {
        SmtpMailer mailer = mailer(new Settings());
        assertThat(mailer.isOn()).isFalse();
        assertThatExceptionOfType(MailNotSentException.class).isThrownBy(() -> mailer.send(MAIL));

        mailer.configure(start(ServerSetup.PROTOCOL_SMTP).config());
        assertThat(mailer.isOn()).isTrue();
        assertThat(mailer.url("/network")).isEqualTo("https://klitborg.dk/partnere/network");

        mailer.configure(Settings.local(25).with("port", "mange").config());
        assertThat(mailer.isOn()).isFalse();
    }
}
