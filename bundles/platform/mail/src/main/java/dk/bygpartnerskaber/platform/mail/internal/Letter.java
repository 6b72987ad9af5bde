package dk.bygpartnerskaber.platform.mail.internal;

import dk.bygpartnerskaber.platform.api.Mail;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import javax.activation.DataHandler;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import javax.mail.util.ByteArrayDataSource;

/** A mail as it goes over the wire. */
final class Letter extends MimeMessage {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

    private final String id;

    Letter(Session session, SmtpSettings settings, Mail mail, Instant now) throws MessagingException {
        super(session);
        id = "<" + mail.key() + "@" + settings.domain() + ">";
        setFrom(settings.from());
        InternetAddress to = new InternetAddress(mail.to(), true);
        to.validate();
        setRecipient(Message.RecipientType.TO, to);
        // a line that ends would begin another header
        setSubject(CONTROL.matcher(mail.subject()).replaceAll(" "), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(now));
        setHeader("Content-Language", mail.language().toLanguageTag());
        // absence notes are not wanted: the first is for all programs, the second for Exchange
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        if (mail.stop().isPresent()) {
            setHeader("List-Unsubscribe", "<" + mail.stop().get() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        // as bytes: the library looks for handlers of other content on a path that OSGi does not have
        byte[] text = LINE_END.matcher(mail.text()).replaceAll("\r\n").getBytes(StandardCharsets.UTF_8);
        setDataHandler(new DataHandler(new ByteArrayDataSource(text, "text/plain; charset=UTF-8")));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
