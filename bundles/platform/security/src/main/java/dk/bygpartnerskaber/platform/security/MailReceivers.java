package dk.bygpartnerskaber.platform.security;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** Who of the users gets the Monday mail, which is on until they say otherwise. */
@ProviderType
public interface MailReceivers {
    /** Where links that switch it off lead to, below the base path; the token follows. */
    String PATH = "/monday-mail/";

    /**
     * Somebody to whom a mail can go.
     *
     * @param actor who they are and what they may do now
     * @param language that they read
     * @param token ends the address of the page that switches it off; the same as long as there is the user
     */
    record Receiver(Actor actor, String email, Locale language, String token) {}

    /** All who may come in, may read, have an e-mail address and have not switched it off. */
    List<Receiver> ofMondayMail();

    /** Whether the actor has not switched it off. */
    boolean wantsMondayMail(Actor actor);

    /** Switches it on or off for the actor. */
    void setMondayMail(Actor actor, boolean wanted);

    /**
     * Whether the user of a token has not switched it off.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code mail-link-unknown}
     */
    boolean wantsMondayMail(String token);

    /**
     * Switches it off for the user of a token.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code mail-link-unknown}
     */
    void stopMondayMail(String token);
}
