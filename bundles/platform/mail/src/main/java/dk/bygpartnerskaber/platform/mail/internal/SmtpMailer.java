package dk.bygpartnerskaber.platform.mail.internal;

import com.sun.mail.smtp.SMTPAddressFailedException;
import com.sun.mail.smtp.SMTPSendFailedException;
import com.sun.mail.smtp.SMTPTransport;
import dk.bygpartnerskaber.platform.api.Mail;
import dk.bygpartnerskaber.platform.api.MailNotSentException;
import dk.bygpartnerskaber.platform.api.Mailer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.URLName;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends mails over SMTP, each on a connection of its own. */
@Component(configurationPid = MailConfig.PID)
public final class SmtpMailer implements Mailer {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);
    private static final String PASSWORD = "BYG_MAIL_PASSWORD";

    private final Clock clock;
    private volatile Optional<SmtpSettings> settings;

    @Activate
    public SmtpMailer(@Reference Clock clock, MailConfig config) {
        this.clock = clock;
        configure(config);
    }

    /** Other settings count at once, and pages that ask whether there are some stay where they are. */
    @Modified
    void configure(MailConfig config) {
        settings = read(config);
        settings.ifPresent(s -> LOG.info("Mails go out through {}:{}", s.host(), s.port()));
    }

    private static Optional<SmtpSettings> read(MailConfig config) {
        try {
            return SmtpSettings.of(config, System.getenv(PASSWORD));
        } catch (IllegalArgumentException wrong) {
            LOG.warn("No mails are sent: in etc/{}.cfg, {}", MailConfig.PID, wrong.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public boolean isOn() {
        return settings.isPresent();
    }

    @Override
    public String url(String path) {
        return current().address() + path;
    }

    private SmtpSettings current() {
        return settings.orElseThrow(() -> new IllegalStateException("no mail server is set up"));
    }

    @Override
    public void send(Mail mail) {
        SmtpSettings server = settings.orElseThrow(() -> new MailNotSentException("no mail server is set up"));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // the mail library looks for its parts there
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        try {
            send(server, mail);
        } catch (MessagingException refused) {
            throw new MailNotSentException(name(server) + " has not taken it: " + kinds(refused));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void send(SmtpSettings server, Mail mail) throws MessagingException {
        Session session = Session.getInstance(server.properties());
        Letter letter = new Letter(session, server, mail, clock.instant());
        letter.saveChanges();
        URLName name = new URLName("smtp", server.host(), server.port(), null, null, null);
        SMTPTransport transport = new SMTPTransport(session, name);
        try {
            connect(transport, server);
            transport.sendMessage(letter, letter.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    /** Whether the mail has been taken is known by now: when saying goodbye fails, it must not be sent once more. */
    private static void close(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException goodbye) {
            LOG.debug("The mail server has hung up", goodbye);
        }
    }

    /** What is said before the receiver has been named can be said in the log. */
    private static void connect(SMTPTransport transport, SmtpSettings server) {
        try {
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.host(), server.port(), server.user(), server.password());
            }
        } catch (MessagingException refused) {
            String said = String.valueOf(refused.getMessage())
                    .replaceAll("\\p{Cntrl}+", " ")
                    .strip();
            throw new MailNotSentException(name(server) + " lets nobody in: " + kinds(refused) + ": " + said);
        }
    }

    private static String name(SmtpSettings server) {
        return server.host() + ":" + server.port();
    }

    /** What kinds of failure led to it; what servers say besides often names the receiver. */
    private static String kinds(MessagingException refused) {
        List<String> kinds = new ArrayList<>();
        for (Exception e = refused;
                e != null;
                e = e instanceof MessagingException one ? one.getNextException() : null) {
            kinds.add(kind(e));
        }
        return String.join(", ", kinds);
    }

    private static String kind(Exception failure) {
        String name = failure.getClass().getSimpleName();
        if (failure instanceof SMTPAddressFailedException refused) {
            return name + " " + refused.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException refused ? name + " " + refused.getReturnCode() : name;
    }
}
