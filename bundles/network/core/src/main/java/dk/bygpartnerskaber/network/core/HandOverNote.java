package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import java.util.List;

/** What was said at a hand-over: it stands in the change log of the record, which has no place for it. */
final class HandOverNote {
    private HandOverNote() {}

    /** @param note {@code null} for none */
    static void log(NetworkStore store, Actor actor, RecordRef record, String note) {
        if (note != null) {
            store.log(actor, record, Kind.UPDATED, List.of(new FieldChange("handOverNote", null, note)));
        }
    }
}
