package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Map;

/** What one kind of the module's records has to do with those of the register; see {@code RecordReferences}. */
interface PartReferences {
    /** One word, before its entries. */
    String name();

    List<String> repoint(Actor actor, RecordRef from, RecordRef into);

    /** @param moved its own entries */
    void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved);

    void remove(Actor actor, RecordRef record);

    List<Map<String, Object>> export(RecordRef record);
}
