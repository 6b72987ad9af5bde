package dk.bygpartnerskaber.platform.mail.internal;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;

/**
 * How to reach the mail server.
 *
 * @param user blank when the server asks nobody who is there
 * @param address of the product's pages, without a slash at its end
 */
record SmtpSettings(
        String host, int port, Security security, String user, String password, InternetAddress from, String address) {
    private static final String CONNECT_MILLIS = "15000";
    private static final String ANSWER_MILLIS = "30000";
    private static final int LAST_PORT = 65_535;

    /** How the connection is kept from being read. */
    enum Security {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    /**
     * What was typed; empty when there is no server.
     *
     * @param environment the password that the environment has; {@code null} for none
     * @throws IllegalArgumentException when it cannot be understood; the message says what, and no password
     */
    static Optional<SmtpSettings> of(MailConfig config, String environment) {
        if (config.host().isBlank()) {
            return Optional.empty();
        }
        Security security = security(config.security());
        String typed = config._password();
        return Optional.of(new SmtpSettings(
                config.host().strip(),
                config.port().isBlank() ? security.port : port(config.port().strip()),
                security,
                config.user().strip(),
                typed.isEmpty() && environment != null ? environment : typed,
                from(config.from()),
                address(config.address().strip())));
    }

    private static Security security(String typed) {
        try {
            return typed.isBlank()
                    ? Security.STARTTLS
                    : Security.valueOf(typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("security must be starttls, tls or none", unknown);
        }
    }

    private static int port(String typed) {
        try {
            int port = Integer.parseInt(typed);
            if (port > 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        throw new IllegalArgumentException("port must be a number between 1 and " + LAST_PORT);
    }

    private static InternetAddress from(String typed) {
        try {
            InternetAddress[] all = InternetAddress.parse(typed);
            if (all.length == 1) {
                all[0].validate();
                return new InternetAddress(all[0].getAddress(), all[0].getPersonal(), "UTF-8");
            }
        } catch (AddressException | UnsupportedEncodingException none) {
            // said below
        }
        throw new IllegalArgumentException("from must be one address, such as Byg Partnerskaber <byg@bibliotek.dk>");
    }

    private static String address(String typed) {
        try {
            URI uri = URI.create(typed);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return typed.replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException none) {
            // said below
        }
        throw new IllegalArgumentException("address must be where people open the product, beginning with https://");
    }

    /** What comes behind the {@code @} of the sender. */
    String domain() {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }

    /** The same for the mail library. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.localhost", domain());
        properties.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        // a server that offers none, or somebody in between, must not get the password in the open
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
