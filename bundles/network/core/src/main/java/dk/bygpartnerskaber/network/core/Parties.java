package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;

/**
 * Who took part in a contact.
 *
 * @param ours ids of people on the staff
 * @param theirs whom they were in contact with
 * @param implied organisations that nobody named, where one of theirs had a role then
 */
record Parties(List<String> ours, List<RecordRef> theirs, List<String> implied) {
    static final Parties NONE = new Parties(List.of(), List.of(), List.of());
}
