package dk.bygpartnerskaber.platform.documents;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetHeaders;
import javax.mail.internet.MimeMessage;
import javax.mail.util.SharedByteArrayInputStream;

/**
 * An internet message.
 *
 * <p>Source: RFC 5322, 2045 to 2047, 2231.
 */
final class InternetMail {
    private static final int HEAD = 8192;
    // the head begins with a header, behind the mark or the line that some programs write first
    private static final Pattern START = Pattern.compile(
            "(?:\u00EF\u00BB\u00BF)?\\s*+(?:>?From [^\\r\\n]*+\\s++)?(?<head>[!-9;-~]++[ \\t]*+:.*)", Pattern.DOTALL);
    private static final Pattern KNOWN = Pattern.compile(
            "(?:^|[\\r\\n])(?:from|to|date|subject|received|message-id|mime-version|return-path)[ \\t]*+:",
            Pattern.CASE_INSENSITIVE);

    private InternetMail() {}

    static MailMessage read(byte[] content) {
        int start = start(content);
        MailGuard.check(content);
        try {
            MimeMessage message = new MimeMessage((Session) null, stream(content, start));
            MailHeaders headers = new MailHeaders(new InternetHeaders(stream(content, start)));
            MailParts parts = MailParts.of(message);
            return new MailMessage(
                    headers.from(),
                    headers.to(),
                    headers.cc(),
                    headers.sent(),
                    headers.subject().orElse(""),
                    parts.text(),
                    parts.attachments());
        } catch (MessagingException damaged) {
            throw MailRefusal.damaged();
        }
    }

    /** Parts of it are read without copies. */
    private static SharedByteArrayInputStream stream(byte[] content, int start) {
        return new SharedByteArrayInputStream(content, start, content.length - start);
    }

    /** Where the first header is. */
    private static int start(byte[] content) {
        String text = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher head = START.matcher(text);
        if (!head.matches() || !KNOWN.matcher(head.group("head")).find()) {
            throw MailRefusal.notAMail();
        }
        return head.start("head");
    }
}
