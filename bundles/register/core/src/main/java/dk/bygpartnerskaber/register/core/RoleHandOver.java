package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.RoleEnd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of the roles of two people when one stops and the other goes on. */
final class RoleHandOver {
    private RoleHandOver() {}

    /** @throws ProblemException with what is wrong about the end */
    static void check(PersonDetails details, RoleEnd end, LocalDate today) {
        if (end.place() < 0
                || end.place() >= details.roles().size()
                || !details.roles().get(end.place()).isOpen(today)) {
            throw ProblemException.invalid(FieldProblem.of("place", "no-open-role"));
        }
        PersonRole role = details.roles().get(end.place());
        TextRules rules = new TextRules();
        rules.required("lastDay", end.lastDay());
        rules.line("note", end.note(), 500);
        rules.line("newSuccessor", end.newSuccessor(), 200);
        if (end.lastDay() != null
                && role.from() != null
                && end.lastDay().latest().isBefore(role.from().earliest())) {
            rules.add("lastDay", "before-start");
        }
        rules.check();
    }

    /** The details of the one who stops. */
    static PersonDetails ended(PersonDetails details, RoleEnd end, String successor) {
        List<PersonRole> roles = new ArrayList<>(details.roles());
        PersonRole role = roles.get(end.place());
        String note = Optional.ofNullable(end.note()).orElse(role.note());
        roles.set(end.place(), role.ended(end.lastDay(), note, successor));
        return details.toBuilder().roles(roles).build();
    }

    /** The details of the one who takes over; as they were when they say so already. */
    static PersonDetails takenOver(PersonDetails successor, PersonRole role, PartialDate lastDay) {
        boolean known = successor.roles().stream()
                .anyMatch(own -> own.to() == null
                        && own.organisation().equals(role.organisation())
                        && SearchText.sameKey(own.role(), role.role()));
        if (known) {
            return successor;
        }
        List<PersonRole> roles = new ArrayList<>(successor.roles());
        roles.add(new PersonRole(role.organisation(), role.role(), role.department(), next(lastDay), null, null, null));
        return successor.toBuilder().roles(roles).build();
    }

    /** The day after a day; of a month or a year, the same: it changed hands within. */
    private static PartialDate next(PartialDate lastDay) {
        return lastDay.day().isEmpty() || lastDay.latest().getYear() == 9999
                ? lastDay
                : PartialDate.parse(lastDay.latest().plusDays(1).toString()).orElseThrow();
    }
}
