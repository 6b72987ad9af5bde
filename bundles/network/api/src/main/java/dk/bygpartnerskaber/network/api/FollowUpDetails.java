package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Texts;
import java.time.LocalDate;

/**
 * What is to be done after a contact.
 *
 * @param what 1 to 200 characters
 * @param due the day by which; required
 * @param owner id of the person on the staff who does it; {@code null} for the one that the actor is
 * @param about the organisation, person or partnership that it is about; optional
 * @param interaction id of the contact that it came from; optional
 */
public record FollowUpDetails(String what, LocalDate due, String owner, RecordRef about, String interaction) {

    public FollowUpDetails {
        what = Texts.line(what);
        owner = Texts.line(owner);
        interaction = Texts.line(interaction);
    }

    public FollowUpDetails by(String person) {
        return new FollowUpDetails(what, due, person, about, interaction);
    }

    /** Coming from a contact, about the first who took part in it. */
    public FollowUpDetails after(Interaction contact) {
        return new FollowUpDetails(what, due, owner, contact.details().theirs().get(0), contact.id());
    }

    public FollowUpDetails until(LocalDate day) {
        return new FollowUpDetails(what, day, owner, about, interaction);
    }
}
