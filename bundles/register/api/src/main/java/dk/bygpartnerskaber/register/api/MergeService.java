package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes one record of two organisations or two people that are the same. Everything that has the one that goes as a part
 * has the other one instead, in all modules; its id leads to the other one. Needs {@code CURATE} but for
 * {@link #movedTo}.
 */
@ProviderType
public interface MergeService {
    /** For so many days a merge can be undone. */
    int UNDO_DAYS = 30;

    /**
     * What a merge would do; nothing is changed.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, {@code merged} when one of the two is
     *     gone, {@code invalid} when they are one record, or a choice is impossible
     */
    MergePreview preview(Actor actor, MergeOrder order);

    /**
     * Merges. The name of an organisation that goes becomes another name of the one that stays.
     *
     * @param fromVersion the version of the record that goes, as the caller has read it; 0 for none is refused
     * @param intoVersion the version of the record that stays, likewise
     * @throws dk.bygpartnerskaber.platform.api.ProblemException as {@link #preview}; with each of its obstacles;
     *     {@code stale}; {@code invalid} when the two together do not fit into one record, or one that names them
     */
    Merge merge(Actor actor, MergeOrder order, long fromVersion, long intoVersion);

    Optional<Merge> find(Actor actor, String id);

    /**
     * Makes two of them again, each as it was, and gives back to each what was its own. What has come to the one that
     * stayed since then remains there. Records that have been deleted since stay deleted, and what was erased is erased.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}; {@code merge-changed} with a field
     *     {@code records/<type>/<id>} for each record that has been changed since; {@code merge-order} with a
     *     field {@code merges/<id>} for the merge that has to be undone first; the other obstacles of {@link Merge};
     *     {@code merge-erased} when what is needed was erased
     */
    Merge undo(Actor actor, String id);

    /**
     * The record that one has become part of, if it has: the last one, where that one was merged as well.
     *
     * @return its id
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code forbidden} without {@code READ}
     */
    Optional<String> movedTo(Actor actor, RecordRef record);

    /** Why a record that was asked for is not there: {@code merged}, or {@code not-found}. */
    default ProblemException missing(Actor actor, RecordRef record) {
        return movedTo(actor, record).map(MergeService::merged).orElseGet(ProblemException::notFound);
    }

    /**
     * The problem {@code merged}, of kind conflict.
     *
     * @param into id of the record that the one has become part of: the text of the problem's field {@code id}
     */
    static ProblemException merged(String into) {
        FieldProblem leadsOn = FieldProblem.of("id", "merged-into", into);
        return new ProblemException(ProblemException.Kind.CONFLICT, "merged", List.of(leadsOn), into);
    }

    /** The last merge into a record that has not been undone. */
    Optional<Merge> latestInto(Actor actor, RecordRef record);
}
