package dk.bygpartnerskaber.register.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A person of the register: a contact at organisations, or one of the own libraries' staff.
 *
 * @param version grows with each change of any part, the roles too; what {@link PersonService#update} compares
 * @param demo whether it is an example record
 */
public record Person(String id, long version, PersonDetails details, boolean demo, Instant created, Instant changed) {

    public String name() {
        return details.name();
    }

    /** The roles at an organisation, in the person's order. */
    public List<PersonRole> rolesAt(String organisation) {
        return details.roles().stream()
                .filter(role -> role.organisation().equals(organisation))
                .toList();
    }

    /** Whether there have been roles and none of them is open. */
    public boolean isFormer(LocalDate today) {
        return !details.roles().isEmpty() && details.roles().stream().noneMatch(role -> role.isOpen(today));
    }
}
