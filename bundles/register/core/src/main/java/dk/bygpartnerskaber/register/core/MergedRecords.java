package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.MergeService;
import java.util.Optional;

/** Where records have gone that became part of others. */
public final class MergedRecords {
    private MergedRecords() {}

    /** The id of the record that one became part of: the last one, where that one was merged as well. */
    public static Optional<String> into(RegisterStore store, String type, String id) {
        Optional<String> into = next(store, type, id);
        Optional<String> last = into;
        while (into.isPresent()) {
            last = into;
            into = next(store, type, into.get());
        }
        return last;
    }

    private static Optional<String> next(RegisterStore store, String type, String id) {
        if (!Ids.isId(id)) {
            return Optional.empty();
        }
        return store.sqlRead(connection -> Sql.one(
                connection,
                "SELECT into_id FROM reg_merge WHERE record_type = ? AND from_id = ? AND undone IS NULL",
                row -> row.getString(1),
                type,
                id));
    }

    /** Why a record that was asked for is not there: {@code merged}, with the id that leads on, or {@code not-found}. */
    public static ProblemException missing(RegisterStore store, String type, String id) {
        return into(store, type, id).map(MergeService::merged).orElseGet(ProblemException::notFound);
    }
}
