package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.network.api.AcquaintanceService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How acquaintances read in the change log: called as the colleague is. */
@Component
public class AcquaintanceWords implements ChangeWords {
    private final AcquaintanceService acquaintances;
    private final PersonService people;
    private final RecordTitles titles;

    @Activate
    public AcquaintanceWords(
            @Reference AcquaintanceService acquaintances,
            @Reference PersonService people,
            @Reference RecordTitles titles) {
        this.acquaintances = acquaintances;
        this.people = people;
        this.titles = titles;
    }

    @Override
    public String recordType() {
        return "acquaintance";
    }

    @Override
    public String path(String id) {
        return AcquaintancesPage.PATH + "/" + id;
    }

    @Override
    public boolean mayOpen(Actor actor) {
        return actor.may(Permission.EDIT);
    }

    @Override
    public String titleField() {
        return "staff";
    }

    @Override
    public Map<String, String> titles(Actor actor, Set<String> ids) {
        Map<String, String> staff = ids.stream()
                .flatMap(id -> acquaintances.find(actor, id).stream())
                .collect(Collectors.toMap(Acquaintance::id, one -> one.details().staff()));
        Map<String, String> names = people.findAll(actor, List.copyOf(Set.copyOf(staff.values()))).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        Map<String, String> all = new HashMap<>();
        staff.forEach((id, person) -> Optional.ofNullable(names.get(person)).ifPresent(name -> all.put(id, name)));
        return all;
    }

    @Override
    public Optional<String> refersTo(String field) {
        return field.equals("staff") ? Optional.of("person") : Optional.empty();
    }

    @Override
    public Optional<String> words(ViewContext view, String field, Object value) {
        return field.equals("theirs") && value instanceof Map<?, ?> record
                ? Optional.of(titles.of(view, record))
                : Optional.empty();
    }
}
