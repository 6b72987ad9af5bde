package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Texts;
import java.time.LocalDate;

/**
 * What a person is, or was, at an organisation.
 *
 * @param organisation id of the organisation; required
 * @param role in words, for example {@code leder}; optional
 * @param department name of the department at the organisation; optional
 * @param from the first day, month or year; optional
 * @param to the last one; {@code null} while nobody knows of an end
 * @param note for example why it ended; optional
 * @param successor id of the person who took over; optional
 */
public record PersonRole(
        String organisation,
        String role,
        String department,
        PartialDate from,
        PartialDate to,
        String note,
        String successor) {

    public PersonRole {
        organisation = Texts.line(organisation);
        role = Texts.line(role);
        department = Texts.line(department);
        note = Texts.line(note);
        successor = Texts.line(successor);
    }

    /** An open role of which no more is known. */
    public static PersonRole of(String organisation, String role) {
        return new PersonRole(organisation, role, null, null, null, null, null);
    }

    /** Whether the role lasts: it has no end, or its last day has not passed. */
    public boolean isOpen(LocalDate today) {
        return to == null || !to.latest().isBefore(today);
    }

    /** The same role, ended. */
    public PersonRole ended(PartialDate lastDay, String why, String takenOverBy) {
        return new PersonRole(organisation, role, department, from, lastDay, why, takenOverBy);
    }
}
