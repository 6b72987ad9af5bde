package dk.bygpartnerskaber.platform.security;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The users of the installation. Every method needs {@code ADMINISTER}. What is changed here counts with each user's next
 * request, on every node. There is always an administrator who can log in: what would leave none is refused
 * with {@code last-administrator}.
 */
@ProviderType
public interface UserService {
    /** The most users that are made in one go. */
    int MAX_AT_ONCE = 500;

    Page<UserAccount> list(Actor actor, UserQuery query);

    Optional<UserAccount> find(Actor actor, String id);

    /**
     * Adds a user, who chooses a password by the link.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}; {@code name-taken} is told of the field
     *     {@code name}
     */
    Invitation create(Actor actor, UserDetails details);

    /** What {@link #createAll} would refuse; the fields are such as {@code 3/name}, by the place in the list. */
    List<FieldProblem> check(Actor actor, List<UserDetails> users);

    /**
     * Adds many users, all or none.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with what {@link #check} finds
     */
    List<Invitation> createAll(Actor actor, List<UserDetails> users);

    /**
     * Adds a user for the actor's daily work as coordinator, and leaves the actor with the other roles.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException as {@link #create}; {@code forbidden} unless the actor is
     *     administrator and coordinator
     */
    Invitation separate(Actor actor, UserDetails daily);

    /** Whether {@link #separate} should be offered: the actor is administrator and coordinator, and the only user. */
    boolean shouldSeparate(Actor actor);

    /**
     * Changes a user. One who is disabled is logged out everywhere.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, {@code not-found}, {@code stale},
     *     {@code last-administrator}, {@code own-account} when the actor would close the own one
     */
    UserAccount update(Actor actor, String id, long version, UserDetails details);

    /** Makes the user's password useless, logs the user out everywhere, and gives a link for a new one. */
    Invitation reset(Actor actor, String id);

    /** Ends all sessions of a user. */
    void logOut(Actor actor, String id);
}
