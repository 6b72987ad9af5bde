package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Task;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records of the register that tasks are about. */
@Component(service = TaskSubjects.class)
public final class TaskSubjects {
    private final OrganisationService organisations;
    private final PersonService people;
    private final PartnershipService partnerships;

    @Activate
    public TaskSubjects(
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference PartnershipService partnerships) {
        this.organisations = organisations;
        this.people = people;
        this.partnerships = partnerships;
    }

    /** Empty when there is no such record. */
    Optional<Task.Subject> of(Actor actor, RecordRef record) {
        return name(actor, record).map(name -> new Task.Subject(record, name));
    }

    private Optional<String> name(Actor actor, RecordRef record) {
        return switch (record.type()) {
            case "person" -> people.find(actor, record.id()).map(Person::name);
            case "partnership" ->
                partnerships.find(actor, record.id()).map(one -> one.details().title());
            default -> organisations.find(actor, record.id()).map(Organisation::name);
        };
    }
}
