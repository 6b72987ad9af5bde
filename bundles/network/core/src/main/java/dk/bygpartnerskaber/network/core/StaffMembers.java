package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who on the staff somebody is. */
@Component(service = StaffMembers.class)
public final class StaffMembers {
    private final OrganisationService organisations;
    private final PersonService people;

    @Activate
    public StaffMembers(@Reference OrganisationService organisations, @Reference PersonService people) {
        this.organisations = organisations;
        this.people = people;
    }

    /** The person that the actor is; empty when nobody has said so. */
    Optional<Person> me(Actor actor) {
        return people.list(actor, PersonQuery.all(PageRequest.first(1)).whoIs(actor.id())).items().stream()
                .findFirst();
    }

    /** Whether a person has a role at an own library that lasts. */
    boolean isStaff(Actor actor, Person person, LocalDate today) {
        return !among(actor, List.of(person), today).isEmpty();
    }

    /** Ids of those who have a role at an own library that lasts. */
    Set<String> among(Actor actor, Collection<Person> some, LocalDate today) {
        Set<String> libraries = ownLibraries(actor);
        return some.stream()
                .filter(person -> person.details().roles().stream()
                        .anyMatch(role -> libraries.contains(role.organisation()) && role.isOpen(today)))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** Ids of the own libraries. */
    Set<String> ownLibraries(Actor actor) {
        PageRequest all = PageRequest.first(PageRequest.MAX_LIMIT);
        return organisations.list(actor, OrganisationQuery.all(all).ofOwnLibraries()).items().stream()
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }
}
