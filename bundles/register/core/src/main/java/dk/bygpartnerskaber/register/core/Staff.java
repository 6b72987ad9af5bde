package dk.bygpartnerskaber.register.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;

/** Who is on the staff: people with a role at an own library that lasts. */
public final class Staff {
    private static final String ROLES = "SELECT r.person, r.lastDay FROM PersonRoleEntity r, OrganisationEntity o"
            + " WHERE r.person IN :values AND o.id = r.organisation AND o.ownLibrary = TRUE";

    private static final String ALL = "SELECT DISTINCT r.person FROM PersonRoleEntity r, OrganisationEntity o"
            + " WHERE o.id = r.organisation AND o.ownLibrary = TRUE AND r.lastDay >= :today";

    private Staff() {}

    /** Everybody who is on the staff. */
    public static Set<String> all(EntityManager entities, LocalDate today) {
        return new HashSet<>(entities.createQuery(ALL, String.class)
                .setParameter("today", today.toString())
                .getResultList());
    }

    /** Those of the people who are on the staff. */
    public static Set<String> among(EntityManager entities, Collection<String> people, LocalDate today) {
        Set<String> staff = new HashSet<>();
        for (Object[] role : InList.query(entities, ROLES, Object[].class, List.copyOf(people))) {
            if (((String) role[1]).compareTo(today.toString()) >= 0) {
                staff.add((String) role[0]);
            }
        }
        return staff;
    }
}
