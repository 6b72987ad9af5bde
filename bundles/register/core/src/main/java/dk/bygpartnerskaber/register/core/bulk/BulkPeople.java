package dk.bygpartnerskaber.register.core.bulk;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.core.Holds;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People in bulk changes. */
@Component(service = BulkPeople.class)
public final class BulkPeople extends BulkType<PersonDetails> {
    private static final Map<BulkField, BulkAccess<PersonDetails>> FIELDS = Map.of(
            BulkField.PERSON_LANGUAGE,
            BulkAccess.text(
                    PersonDetails::language,
                    (details, value) -> details.toBuilder().language(value).build()),
            BulkField.PERSON_PREFERRED_CONTACT,
            BulkAccess.choice(ContactWay.class, PersonDetails::preferredContact, (details, value) -> details.toBuilder()
                    .preferredContact(value)
                    .build()));

    private final PersonService service;
    private final People people;
    private final Holds holds;

    @Activate
    public BulkPeople(@Reference PersonService service, @Reference People people, @Reference Holds holds) {
        super(FIELDS);
        this.service = service;
        this.people = people;
        this.holds = holds;
    }

    @Override
    List<Subject<PersonDetails>> find(Actor actor, List<String> ids) {
        return service.findAll(actor, ids).stream()
                .map(found -> new Subject<>(found.id(), found.version(), found.name(), found.details()))
                .toList();
    }

    @Override
    void check(EntityManager entities, Actor actor, Subject<PersonDetails> record, PersonDetails after) {
        people.check(entities, actor, record.id(), record.details(), after);
    }

    @Override
    void checkDeletion(EntityManager entities, Subject<PersonDetails> record) {
        holds.refuseDeletion(People.TYPE, record.id());
    }

    @Override
    List<String> changedByDeletion(EntityManager entities, String id) {
        return people.predecessors(entities, id).stream().map(PersonEntity::id).toList();
    }

    @Override
    void update(Actor actor, String id, long version, PersonDetails details) {
        service.update(actor, id, version, details);
    }

    @Override
    void delete(Actor actor, String id, long version) {
        service.delete(actor, id, version);
    }
}
