package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.TeamEntity;
import java.util.function.Consumer;
import javax.persistence.EntityManager;

/**
 * Leaves out of earlier details what is gone since: a team or a successor of which the record that both became had no
 * room, so that nobody noticed.
 *
 * @param back id of the record that comes back now
 * @param gone hears of people that are gone, and may refuse to go on without them
 */
record Present(EntityManager entities, String back, Consumer<RecordRef> gone) {

    Record only(Record details) {
        if (details instanceof PersonDetails person) {
            return only(person);
        }
        return details instanceof PartnershipDetails partnership ? only(partnership) : details;
    }

    private PersonDetails only(PersonDetails details) {
        return details.toBuilder()
                .roles(details.roles().stream().map(this::only).toList())
                .build();
    }

    private PersonRole only(PersonRole role) {
        if (isThere(PersonEntity.class, role.successor())) {
            return role;
        }
        gone.accept(new RecordRef(People.TYPE, role.successor()));
        return role.ended(role.to(), role.note(), null);
    }

    private PartnershipDetails only(PartnershipDetails details) {
        return details.toBuilder()
                .responsible(details.responsible().stream()
                        .map(one -> isThere(TeamEntity.class, one.team()) ? one : one.withoutTeam())
                        .toList())
                .build();
    }

    private boolean isThere(Class<?> type, String id) {
        return id == null || id.equals(back) || entities.find(type, id) != null;
    }
}
