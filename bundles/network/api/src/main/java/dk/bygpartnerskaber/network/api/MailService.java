package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Reads mails into the contact log. Needs {@code EDIT}, and keeps nothing. */
@ProviderType
public interface MailService {
    /** The largest mail that is read, in bytes. */
    int MAX_BYTES = 25 * 1024 * 1024;

    /**
     * Reads a mail that was saved from a mail program, as {@code .eml} or {@code .msg}; its content tells which.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code mail-unreadable}, with why in the field
     *     {@code mail}, or {@code too-large}
     */
    MailDraft read(Actor actor, byte[] mail);
}
