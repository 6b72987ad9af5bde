package dk.bygpartnerskaber.platform.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says. No text has control characters in it, or any that turn its direction.
 *
 * @param from who sent it
 * @param to whom it was sent to, {@value MailFile#MAX_ADDRESSES} at most, as for {@code cc}
 * @param sent when, where the mail says it in a way that can be read
 * @param subject one line; blank when there is none
 * @param text the text itself, also of a mail that is a web page; lines with {@code \n} between them, blank when there is none
 * @param attachments {@value MailFile#MAX_PARTS} at most
 */
public record MailMessage(
        Optional<MailAddress> from,
        List<MailAddress> to,
        List<MailAddress> cc,
        Optional<Instant> sent,
        String subject,
        String text,
        List<MailAttachment> attachments) {

    public MailMessage {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        attachments = List.copyOf(attachments);
    }
}
