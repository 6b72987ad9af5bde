package dk.bygpartnerskaber.register.core.checklist;

import dk.bygpartnerskaber.register.core.InList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;

/**
 * What is known of the people at organisations who have a role there now.
 *
 * @param reachable ids of the organisations with somebody who has an e-mail address or a phone number
 * @param busyKnown ids of those with somebody whose busy periods are known
 */
record PartnerContacts(Set<String> reachable, Set<String> busyKnown) {
    private static final String PEOPLE = "SELECT r.organisation, r.lastDay, p.emails, p.phones, p.busyPeriods"
            + " FROM PersonRoleEntity r, PersonEntity p WHERE p.id = r.person AND r.organisation IN :values";

    static PartnerContacts of(EntityManager entities, Collection<String> organisations, LocalDate today) {
        PartnerContacts known = new PartnerContacts(new HashSet<>(), new HashSet<>());
        for (Object[] row : InList.query(entities, PEOPLE, Object[].class, List.copyOf(organisations))) {
            if (((String) row[1]).compareTo(today.toString()) >= 0) {
                known.add((String) row[0], row[2] != null || row[3] != null, row[4] != null);
            }
        }
        return known;
    }

    private void add(String organisation, boolean canBeReached, boolean hasBusyPeriods) {
        if (canBeReached) {
            reachable.add(organisation);
        }
        if (hasBusyPeriods) {
            busyKnown.add(organisation);
        }
    }
}
