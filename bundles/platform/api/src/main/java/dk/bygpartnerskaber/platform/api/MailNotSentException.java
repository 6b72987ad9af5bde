package dk.bygpartnerskaber.platform.api;

/** A mail was not accepted by the mail server. The message may go to the log: it names neither the receiver nor the text. */
public final class MailNotSentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MailNotSentException(String message) {
        super(message);
    }
}
