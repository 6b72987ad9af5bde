package dk.bygpartnerskaber.platform.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What has been changed, read from the change log. Changes of users and keys, the module {@code security}, are for those only who have
 * {@link Permission#PROTECT} or {@link Permission#ADMINISTER} as well. Of records that are confidential, those
 * only read the fields who have {@link Permission#READ_CONFIDENTIAL} as well.
 */
@ProviderType
public interface ChangeHistory {
    /** The most changes that one call returns. */
    int MAX_LIMIT = 500;

    /**
     * Changes after a position, in the order of positions. A change has its position shortly after it was made, and
     * nothing ever gets a position before one that has been read: who goes on from the last position read misses nothing
     * and gets nothing twice.
     *
     * @param position 0 for the first ones
     * @param limit the most changes to return, 1 to {@value #MAX_LIMIT}
     * @throws ProblemException {@code forbidden} without {@link Permission#HISTORY}
     */
    List<Change> after(Actor actor, long position, int limit);

    /**
     * One change, also one that has no position yet.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#HISTORY}
     */
    Optional<Change> find(Actor actor, String id);

    /**
     * The changes of a record and of those that have become part of it, the latest first, also those that have no position
     * yet. The log is long: a total is never counted.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#HISTORY}
     */
    Page<Change> of(Actor actor, RecordRef record, PageRequest page);

    /**
     * The changes of all records, the latest first, also those that have no position yet. A total is never counted.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#PROTECT}
     */
    Page<Change> audit(Actor actor, AuditQuery query);
}
