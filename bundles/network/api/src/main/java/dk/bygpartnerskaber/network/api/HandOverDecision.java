package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Texts;

/**
 * What becomes of something that somebody has carried.
 *
 * @param record as in {@link CarriedThing}
 * @param version that the caller has read
 * @param to id of the person on the staff who takes over; {@code null} for nobody
 * @param letGo whether nobody carries it any more, which needs a note; without it and without {@code to} it is undecided
 * @param note for the change log, up to 500 characters
 */
public record HandOverDecision(RecordRef record, long version, String to, boolean letGo, String note) {

    public HandOverDecision {
        to = letGo ? null : Texts.line(to);
        note = Texts.line(note);
    }

    public static HandOverDecision to(CarriedThing thing, String person, String note) {
        return new HandOverDecision(thing.record(), thing.version(), person, false, note);
    }

    public static HandOverDecision letGo(CarriedThing thing, String note) {
        return new HandOverDecision(thing.record(), thing.version(), null, true, note);
    }

    public boolean isUndecided() {
        return to == null && !letGo;
    }
}
