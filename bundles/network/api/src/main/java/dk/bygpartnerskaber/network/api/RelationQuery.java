package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.util.Optional;

/**
 * Which relations are wanted, the latest created first. Conditions that are given must all hold.
 *
 * @param ours the own library or team
 * @param theirs the organisation or person on the other side
 * @param partnership id of the partnership that they are about
 * @param owner id of the person who looks after them
 * @param open whether they have not ended
 * @param changedSince changed by people at this moment or later
 */
public record RelationQuery(
        Optional<RecordRef> ours,
        Optional<RecordRef> theirs,
        Optional<String> partnership,
        Optional<String> owner,
        Optional<RelationLevel> level,
        Optional<RelationStage> stage,
        Optional<Boolean> open,
        Optional<Instant> changedSince,
        PageRequest page) {

    public static RelationQuery all(PageRequest page) {
        return new RelationQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                page);
    }

    /** The same, of those only with one on the other side. */
    public RelationQuery with(RecordRef other) {
        return new RelationQuery(ours, Optional.of(other), partnership, owner, level, stage, open, changedSince, page);
    }

    /** The same, of those only that somebody looks after. */
    public RelationQuery ownedBy(String person) {
        return new RelationQuery(
                ours, theirs, partnership, Optional.of(person), level, stage, open, changedSince, page);
    }

    /** The same, of a stage only. */
    public RelationQuery at(RelationStage wanted) {
        return new RelationQuery(
                ours, theirs, partnership, owner, level, Optional.of(wanted), open, changedSince, page);
    }

    /** The same, of those only that have ended, or have not. */
    public RelationQuery open(boolean wanted) {
        return new RelationQuery(
                ours, theirs, partnership, owner, level, stage, Optional.of(wanted), changedSince, page);
    }
}
