package dk.bygpartnerskaber.platform.api;

import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The users of the installation, for records that say which user a person is. */
@ProviderType
public interface LocalUsers {

    /**
     * The id of the user who logs in with the name, upper and lower case being alike.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#CURATE}
     */
    Optional<String> idOf(Actor actor, String name);

    /**
     * The name that the user logs in with; empty when there is no such user.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#CURATE}, unless the user is the actor
     */
    Optional<String> nameOf(Actor actor, String id);

    /**
     * What is kept of a user, for one who asks to see it: the fields by their names, the values plain as
     * {@link Change.Field} describes; empty when there is no such user.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#PROTECT}
     */
    Optional<Map<String, Object>> export(Actor actor, String id);

    /**
     * Forgets who a user is: their account is closed for good, under another name, and theirs goes from what they have
     * changed and started.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#PROTECT}; {@code own-account} for the actor,
     *     {@code last-administrator}
     */
    void forget(Actor actor, String id);
}
