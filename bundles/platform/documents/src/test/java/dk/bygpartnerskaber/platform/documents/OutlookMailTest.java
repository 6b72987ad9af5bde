package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Messages as Outlook saves them. */
class OutlookMailTest {
    private static final int SUBJECT = 0x0037;
    private static final int SENDER_NAME = 0x0C1A;
    private static final int SENDER_ADDRESS = 0x0C1F;
    private static final int SENDER_SMTP = 0x5D01;
    private static final int HEADERS = 0x007D;
    private static final int TEXT = 0x1000;
    private static final int PAGE = 0x1013;

    @Test
    void aMessageSaysWhoWhenAndWhat() {
        MailMessage mail = MailFile.read(new OutlookMessages(Instant.parse("2026-05-04T08:15:00Z"))
                .text(SUBJECT, "Plakaten på væggen")
                .text(SENDER_NAME, "Lis Bo")
                .text(SENDER_ADDRESS, "/O=ROSKILDE/OU=EX/CN=RECIPIENTS/CN=LIS")
                .text(SENDER_SMTP, "lis@rockmuseet.dk")
                .text(TEXT, "Hej\r\n\r\nDen er her.\r\n")
                .recipient("Per", "per@roskilde.dk", 1)
                .recipient("Ida", "ida@roskilde.dk", 2)
                .recipient("Hemmelig", "x@roskilde.dk", 3)
                .attachment("Plakat æ.pdf", new byte[1234])
                .bytes());

        assertThat(mail.from())
                .isEqualTo(Optional.of(new MailAddress(Optional.of("Lis Bo"), Optional.of("lis@rockmuseet.dk"))));
        assertThat(mail.to()).extracting(one -> one.address().orElse("")).containsExactly("per@roskilde.dk");
        assertThat(mail.cc()).extracting(one -> one.address().orElse("")).containsExactly("ida@roskilde.dk");
        assertThat(mail.sent()).contains(Instant.parse("2026-05-04T08:15:00Z"));
        assertThat(mail.subject()).isEqualTo("Plakaten på væggen");
        assertThat(mail.text()).isEqualTo("Hej\n\nDen er her.");
        assertThat(mail.attachments()).containsExactly(new MailAttachment("Plakat æ.pdf", 1234));
    }

    @Test
    void theHeadersThatItWasSentWithKnowBest() {
        MailMessage mail = MailFile.read(new OutlookMessages()
                .text(SENDER_NAME, "Bo")
                .text(SENDER_ADDRESS, "/O=EX/CN=LIS")
                .text(HEADERS, "From: Lis Bo <lis@rockmuseet.dk>\r\nDate: Mon, 4 May 2026 10:15:00 +0200\r\n")
                .bytes());

        assertThat(mail.from().orElseThrow().address()).contains("lis@rockmuseet.dk");
        assertThat(mail.sent()).contains(Instant.parse("2026-05-04T08:15:00Z"));
    }

    @Test
    void aSenderKnownOnlyInsideAnOrganisationHasNoAddress() {
        MailMessage mail = MailFile.read(new OutlookMessages()
                .text(SENDER_NAME, "Lis Bo")
                .text(SENDER_ADDRESS, "/O=EX/OU=A/CN=LIS")
                .bytes());

        assertThat(mail.from()).contains(new MailAddress(Optional.of("Lis Bo"), Optional.empty()));
    }

    @Test
    void aMessageThatIsAWebPageBecomesText() {
        MailMessage mail = MailFile.read(new OutlookMessages()
                .bytes(PAGE, 0x0102, "<p>Hej</p><p>Vi ses</p>".getBytes(StandardCharsets.UTF_8))
                .bytes());

        assertThat(mail.text()).isEqualTo("Hej\n\nVi ses");
    }
}
