package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What details of a person must be like, as far as they tell it themselves. */
public final class PersonRules {
    private static final int MAX_ROLES = 50;
    private static final int MAX_EMAILS = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private PersonRules() {}

    /** @throws ProblemException with everything that is wrong */
    public static void check(PersonDetails details, LocalDate today) {
        List<FieldProblem> problems = problems(details, today);
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    /**
     * Everything that is wrong.
     *
     * @param today the last day on which somebody can have been told
     */
    public static List<FieldProblem> problems(PersonDetails details, LocalDate today) {
        TextRules rules = new TextRules();
        rules.required("name", details.name());
        rules.line("name", details.name(), 200);
        rules.line("title", details.title(), 200);
        emails(rules, details.emails());
        rules.list("phones", details.phones(), 20, 50);
        ContactForms.website(rules, "website", details.website());
        rules.line("language", details.language(), 100);
        rules.line("busyPeriods", details.busyPeriods(), 200);
        rules.lines("notes", details.notes(), 20_000);
        roles(rules, details.roles());
        rules.line("purpose", details.purpose(), 500);
        rules.line("sourceNote", details.sourceNote(), 200);
        day(rules, "reviewOn", details.reviewOn());
        day(rules, "informedOn", details.informedOn());
        if (details.informedOn() != null && details.informedOn().isAfter(today)) {
            rules.add("informedOn", "in-future");
        }
        return rules.problems();
    }

    private static void day(TextRules rules, String field, LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            rules.add(field, "out-of-range", FIRST_DAY.toString(), LAST_DAY.toString());
        }
    }

    private static void emails(TextRules rules, List<String> emails) {
        if (emails.size() > MAX_EMAILS) {
            rules.add("emails", "too-many", String.valueOf(MAX_EMAILS));
            return;
        }
        for (int i = 0; i < emails.size(); i++) {
            ContactForms.email(rules, "emails/" + i, emails.get(i));
        }
    }

    private static void roles(TextRules rules, List<PersonRole> roles) {
        if (roles.size() > MAX_ROLES) {
            rules.add("roles", "too-many", String.valueOf(MAX_ROLES));
            return;
        }
        Set<PersonRole> open = new HashSet<>();
        for (int i = 0; i < roles.size(); i++) {
            PersonRole role = roles.get(i);
            role(rules, "roles/" + i + "/", role);
            if (role.to() == null && !open.add(likeness(role))) {
                rules.add("roles/" + i + "/role", "role-twice");
            }
        }
    }

    private static void role(TextRules rules, String field, PersonRole role) {
        rules.required(field + "organisation", role.organisation());
        rules.line(field + "role", role.role(), 200);
        rules.line(field + "department", role.department(), 200);
        rules.line(field + "note", role.note(), 500);
        if (role.from() != null
                && role.to() != null
                && role.to().latest().isBefore(role.from().earliest())) {
            rules.add(field + "to", "before-start");
        }
    }

    /** What two roles have in common that cannot both be open. */
    private static PersonRole likeness(PersonRole role) {
        String name = role.role() == null ? null : SearchText.key(role.role());
        return PersonRole.of(role.organisation(), name);
    }
}
