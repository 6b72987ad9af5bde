package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Texts;

/**
 * What people enter about somebody whom a colleague knows.
 *
 * @param staff id of the person on the staff; {@code null} for the one that the actor is
 * @param theirs the organisation or person whom they know
 * @param topic what they know them from, or can be asked about; up to 200 characters, optional
 * @param since a year, a month or a day, not in the future; optional
 */
public record AcquaintanceDetails(String staff, RecordRef theirs, String topic, PartialDate since) {

    public AcquaintanceDetails {
        staff = Texts.line(staff);
        topic = Texts.line(topic);
    }

    /** Of the actor, about nothing in particular. */
    public static AcquaintanceDetails with(RecordRef theirs) {
        return new AcquaintanceDetails(null, theirs, null, null);
    }

    public AcquaintanceDetails by(String person) {
        return new AcquaintanceDetails(person, theirs, topic, since);
    }

    public AcquaintanceDetails knowing(RecordRef other) {
        return new AcquaintanceDetails(staff, other, topic, since);
    }

    public AcquaintanceDetails about(String matter) {
        return new AcquaintanceDetails(staff, theirs, matter, since);
    }

    public AcquaintanceDetails since(PartialDate date) {
        return new AcquaintanceDetails(staff, theirs, topic, date);
    }

    /** Whether somebody is said to know themselves. */
    public boolean isOfThemselves() {
        return theirs != null && theirs.type().equals("person") && theirs.id().equals(staff);
    }
}
