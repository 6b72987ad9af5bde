package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whom and what people follow: organisations, people and partnerships. It is the person in the register who follows, so that
 * only those do who are one. Needs {@code READ}.
 */
@ProviderType
public interface FollowService {

    /** Whether the actor is a person in the register. */
    boolean mayFollow(Actor actor);

    boolean follows(Actor actor, RecordRef record);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, or {@code nobody-in-register} */
    void follow(Actor actor, RecordRef record);

    void unfollow(Actor actor, RecordRef record);

    /**
     * What others have noted of the last 30 days with those that the actor follows, the latest first; of an organisation,
     * also with people who had a role there then.
     *
     * @param most at most so many
     */
    List<Interaction> news(Actor actor, int most);
}
