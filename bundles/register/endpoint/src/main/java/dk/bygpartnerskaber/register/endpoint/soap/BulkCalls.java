package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import java.util.List;

/** The operations of bulk changes behind the register's port. */
final class BulkCalls {
    private final BulkChangeService bulk;

    BulkCalls(BulkChangeService bulk) {
        this.bulk = bulk;
    }

    BulkChangeBean preview(Actor actor, BulkChangeDataBean change, List<String> ids) {
        return BulkChangeBean.of(bulk.preview(actor, change.change(), ids));
    }

    BulkChangeBean get(Actor actor, String id) {
        return bulk.find(actor, id).map(BulkChangeBean::of).orElseThrow(ProblemException::notFound);
    }

    BulkChangeBean confirm(Actor actor, String id) {
        return BulkChangeBean.of(bulk.confirm(actor, id));
    }
}
