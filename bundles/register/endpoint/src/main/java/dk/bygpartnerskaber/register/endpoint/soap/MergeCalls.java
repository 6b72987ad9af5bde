package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.MergeService;

/** The operations of merges behind the register's port. */
final class MergeCalls {
    private final MergeService merges;

    MergeCalls(MergeService merges) {
        this.merges = merges;
    }

    MergePreviewBean preview(Actor actor, MergeDataBean merge) {
        return MergePreviewBean.of(merges.preview(actor, merge.order()));
    }

    MergeBean merge(Actor actor, MergeDataBean merge, long fromVersion, long intoVersion) {
        return MergeBean.of(merges.merge(actor, merge.order(), fromVersion, intoVersion));
    }

    MergeBean get(Actor actor, String id) {
        return merges.find(actor, id).map(MergeBean::of).orElseThrow(ProblemException::notFound);
    }

    MergeBean undo(Actor actor, String id) {
        return MergeBean.of(merges.undo(actor, id));
    }

    /** Why a record that was asked for is not there. */
    ProblemException missing(Actor actor, MergeTypeCode type, String id) {
        return merges.missing(actor, new RecordRef(type.type(), id));
    }
}
