package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.Optional;

/** The operations of people behind the register's port. */
final class PersonCalls {
    private final PersonService people;

    PersonCalls(PersonService people) {
        this.people = people;
    }

    PersonPage find(Actor actor, PersonCriteria criteria) {
        return PersonPage.of(people.list(actor, criteria.query()));
    }

    Optional<PersonBean> get(Actor actor, String id) {
        return people.find(actor, id).map(PersonBean::of);
    }

    PersonBean create(Actor actor, PersonDataBean person) {
        return PersonBean.of(people.create(actor, person.details()));
    }

    PersonBean update(Actor actor, String id, long version, PersonDataBean person) {
        return PersonBean.of(people.update(actor, id, version, person.details()));
    }

    PersonBean endRole(Actor actor, String id, long version, RoleEndBean end) {
        return PersonBean.of(people.endRole(actor, id, version, end.end()));
    }

    void delete(Actor actor, String id, long version) {
        people.delete(actor, id, version);
    }
}
