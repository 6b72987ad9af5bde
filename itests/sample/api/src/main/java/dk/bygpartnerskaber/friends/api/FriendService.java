package dk.bygpartnerskaber.friends.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The board of friends. Reading needs {@code READ}, putting up and taking down {@code EDIT}. */
@ProviderType
public interface FriendService {
    /** All cards, the latest first. */
    Page<Friend> list(Actor actor, PageRequest page);

    /** The cards of a record, the latest first. */
    List<Friend> of(Actor actor, RecordRef record);

    Optional<Friend> find(Actor actor, String id);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid} with {@code no-such-record} */
    Friend add(Actor actor, RecordRef record, String giver);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code stale} */
    void remove(Actor actor, String id, long version);
}
