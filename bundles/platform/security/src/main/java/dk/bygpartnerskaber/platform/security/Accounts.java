package dk.bygpartnerskaber.platform.security;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What a user may do with the own account. */
@ProviderType
public interface Accounts {
    /** The shortest password that is accepted. */
    int MIN_PASSWORD_LENGTH = 12;

    /**
     * The actor's own account; empty for the key of a program.
     */
    Optional<UserAccount> find(Actor actor);

    /**
     * Changes the actor's own password, and ends all of the user's sessions but {@code keep}.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with the fields {@code current} or
     *     {@code password}
     */
    void changePassword(Actor actor, Session keep, String current, String password);

    /** The name to log in with of the user whom a one-time link is for; empty when it lets nobody in any more. */
    Optional<String> invited(String token);

    /**
     * Uses a one-time link: the user gets a password, all sessions of the user end.
     *
     * @return the user whose link it was
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code link-ended}; {@code invalid}, with the field
     *     {@code password}, which leaves the link as it is
     */
    UserAccount choosePassword(String token, String password);

    /** Sets the language the actor reads; one of {@link dk.bygpartnerskaber.platform.api.Messages#LANGUAGES}. */
    void setLanguage(Actor actor, Locale language);

    /** The actor's sessions, the one used last first. */
    List<OpenSession> sessions(Actor actor, Session current);

    /** Ends one of the actor's sessions, on every node; one that is none of theirs is left alone. */
    void endSession(Actor actor, String key);

    /** Ends all of the actor's sessions but {@code keep}. */
    void endOtherSessions(Session keep);

    /** Where the generated first password lies, while it has not been changed. */
    Optional<String> firstLoginFile();
}
