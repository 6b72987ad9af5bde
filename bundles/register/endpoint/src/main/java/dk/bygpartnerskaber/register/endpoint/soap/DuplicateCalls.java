package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.DuplicateService;
import java.util.List;

/** The operations that find duplicates behind the register's port. */
final class DuplicateCalls {
    private final DuplicateService duplicates;

    DuplicateCalls(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    List<SuspicionBean> find(Actor actor, OrganisationDataBean organisation) {
        return duplicates.forOrganisation(actor, organisation.details()).stream()
                .map(SuspicionBean::of)
                .toList();
    }

    List<SuspicionBean> find(Actor actor, PersonDataBean person) {
        return duplicates.forPerson(actor, person.details()).stream()
                .map(SuspicionBean::of)
                .toList();
    }
}
