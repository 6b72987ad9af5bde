package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Texts;

/**
 * How a role ends.
 *
 * @param place which of the person's roles, counted from 0
 * @param lastDay the last day, month or year
 * @param successor id of the person who takes over; optional
 * @param newSuccessor name of a successor who is not in the register yet; optional, and left out when {@code successor}
 *     is given
 * @param handOver whether the successor gets the role, from the day after
 * @param note why it ended; the role's own note stays when blank
 */
public record RoleEnd(
        int place, PartialDate lastDay, String successor, String newSuccessor, boolean handOver, String note) {

    public RoleEnd {
        successor = Texts.line(successor);
        newSuccessor = Texts.line(newSuccessor);
        note = Texts.line(note);
    }
}
