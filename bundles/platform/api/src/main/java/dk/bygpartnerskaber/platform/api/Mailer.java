package dk.bygpartnerskaber.platform.api;

import org.osgi.annotation.versioning.ProviderType;

/** Sends mails through the mail server of the library, if one is set up. */
@ProviderType
public interface Mailer {
    /** Whether a mail server is set up; whether it answers is another matter. */
    boolean isOn();

    /**
     * The address of a page, as a mail may have it.
     *
     * @param path below the base path
     * @throws IllegalStateException when no mail server is set up
     */
    String url(String path);

    /**
     * Hands a mail over to the mail server. Takes as long as that takes, up to some minutes: never call it while somebody
     * waits for a page.
     *
     * @throws MailNotSentException when the server cannot be reached or does not accept it; try again later
     */
    void send(Mail mail);
}
