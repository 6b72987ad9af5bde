package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Responsible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who gives way to whom where somebody else becomes responsible for many partnerships. */
@Component(service = BulkStaff.class)
public class BulkStaff {
    private final PartnershipService partnerships;
    private final PersonService people;

    @Activate
    public BulkStaff(@Reference PartnershipService partnerships, @Reference PersonService people) {
        this.partnerships = partnerships;
        this.people = people;
    }

    /** Those who are responsible for one of the partnerships, in order of their names. */
    List<Option> responsible(Actor actor, List<String> ids) {
        List<String> found = partnerships.findAll(actor, ids).stream()
                .map(Partnership::details)
                .flatMap(details -> details.responsible().stream())
                .map(Responsible::person)
                .distinct()
                .toList();
        return named(actor, found);
    }

    /** All staff, in order of their names. */
    List<Option> staff(Actor actor) {
        List<Person> staff = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            PageRequest next = new PageRequest(PageRequest.MAX_LIMIT, cursor, false);
            Page<Person> page = people.list(actor, PersonQuery.all(next).of(PersonGroup.STAFF));
            staff.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return PeoplePicker.options(staff);
    }

    /** People with their names, in order of these. */
    List<Option> named(Actor actor, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : PeoplePicker.options(people.findAll(actor, List.copyOf(ids)));
    }
}
