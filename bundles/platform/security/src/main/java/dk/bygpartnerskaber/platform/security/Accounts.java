package dk.bygpartnerskaber.platform.security;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What a user may do with the own account. */
@ProviderType
public interface Accounts {
    /** The shortest password that is accepted. */
    int MIN_PASSWORD_LENGTH = 12;

    /**
     * Changes the actor's own password, and ends all of the user's sessions but {@code keep}.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with the fields {@code current} or
     *     {@code password}
     */
    void changePassword(Actor actor, Session keep, String current, String password);

    /** Sets the language the actor reads; one of {@link dk.bygpartnerskaber.platform.api.Messages#LANGUAGES}. */
    void setLanguage(Actor actor, Locale language);

    /** Where the generated first password lies, while it has not been changed. */
    Optional<String> firstLoginFile();
}
