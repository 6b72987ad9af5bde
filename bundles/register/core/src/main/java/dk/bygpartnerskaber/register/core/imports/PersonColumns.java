package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.PersonRules;
import dk.bygpartnerskaber.register.core.SearchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a row says into the details of a person, and keeps the rules. */
final class PersonColumns {
    private static final Map<String, String> FIELDS =
            Map.of("roles.role", "role", "roles.department", "department", "roles", "organisation");

    private final LocalDate today;

    PersonColumns(LocalDate today) {
        this.today = today;
    }

    /** The name, which a file may have in several columns; beside a family name, what is called name may be the given one. */
    static Optional<String> name(ImportRow row) {
        Optional<String> name = row.text("name").map(String::strip);
        if (name.isPresent() && !isGiven(name.get(), row)) {
            return name;
        }
        String parts = Stream.of(name.or(() -> row.text("givenName")), row.text("middleName"), row.text("familyName"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return Optional.of(parts).filter(text -> !text.isEmpty());
    }

    private static boolean isGiven(String name, ImportRow row) {
        return row.text("givenName").isEmpty()
                && row.text("familyName")
                        .filter(family -> !SearchText.key(name).contains(SearchText.key(family)))
                        .isPresent();
    }

    /** Where the row says they work, in its own words. */
    static String place(ImportRow row) {
        return Stream.of("organisation", "organisationProductionUnit", "otherOrganisations")
                .map(target -> row.text(target).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /** @param organisations where the row says they work */
    static PersonTraits traits(ImportRow row, List<String> organisations) {
        return PersonTraits.of(row.parts("emails", ImportRow.LIST_WITH_COMMAS), row.phones("phones"), organisations);
    }

    /**
     * What a row makes of somebody's details.
     *
     * @param organisations where it says they work; what they do is said of the first
     */
    PersonDetails details(ImportRow row, PersonDetails before, List<String> organisations) {
        PersonDetails.Builder builder = before.toBuilder();
        row.text("title").ifPresent(builder::title);
        row.text("website").map(ImportValues::address).ifPresent(builder::website);
        row.text("language").ifPresent(builder::language);
        row.text("busyPeriods").ifPresent(builder::busyPeriods);
        row.text("notes").map(said -> ImportValues.grown(before.notes(), said)).ifPresent(builder::notes);
        builder.emails(row.added(before.emails(), "emails", ImportRow.LIST_WITH_COMMAS))
                .phones(row.addedPhones(before.phones(), "phones"));
        String role = row.text("role").orElse(null);
        String department = row.text("department").orElse(null);
        List<PersonRole> roles = before.roles();
        for (int i = 0; i < organisations.size(); i++) {
            roles = roles(roles, organisations.get(i), i == 0 ? role : null, i == 0 ? department : null);
        }
        return builder.roles(roles).build();
    }

    /** The same with everything that can be wrong with it said. */
    PersonDetails checked(ImportRow row, PersonDetails before, List<String> organisations) {
        PersonDetails.Builder builder = details(row, before, organisations).toBuilder();
        row.checkPhones("phones");
        if (organisations.isEmpty()) {
            checkPlace(row, before.roles());
        }
        row.choice("preferredContact", ContactWay.class, builder::preferredContact);
        PersonDetails person = builder.build();
        row.check(() -> PersonRules.check(person, today), field -> FIELDS.getOrDefault(field, field));
        return person;
    }

    /** What somebody does is said of an organisation: without one it would be lost, unless it is known already. */
    private void checkPlace(ImportRow row, List<PersonRole> before) {
        boolean known = before.stream()
                .anyMatch(role -> role.isOpen(today)
                        && row.text("role").map(said -> says(role.role(), said)).orElse(true)
                        && row.text("department")
                                .map(said -> says(role.department(), said))
                                .orElse(true));
        if (!known) {
            Stream.of("role", "department")
                    .filter(target -> row.text(target).isPresent())
                    .forEach(target -> row.refuse(FieldProblem.of(target, "import-role-without-organisation")));
        }
    }

    private static boolean says(String known, String said) {
        return known != null && SearchText.sameKey(known, said);
    }

    /** An open role that says no more than the row is the one that is meant; otherwise it is one more. */
    private List<PersonRole> roles(List<PersonRole> before, String organisation, String role, String department) {
        List<PersonRole> roles = new ArrayList<>(before);
        for (int i = 0; i < roles.size(); i++) {
            PersonRole known = roles.get(i);
            if (known.organisation().equals(organisation)
                    && known.isOpen(today)
                    && agrees(known.role(), role)
                    && agrees(known.department(), department)) {
                roles.set(
                        i,
                        new PersonRole(
                                organisation,
                                known.role() == null ? role : known.role(),
                                known.department() == null ? department : known.department(),
                                known.from(),
                                known.to(),
                                known.note(),
                                known.successor()));
                return roles;
            }
        }
        roles.add(new PersonRole(organisation, role, department, null, null, null, null));
        return roles;
    }

    private static boolean agrees(String known, String said) {
        return known == null || said == null || says(known, said);
    }
}
