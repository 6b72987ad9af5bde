package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.LocalUsers;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Removals;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.PersonTexts;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what is kept about a person. */
@Component(service = PersonExports.class)
public final class PersonExports {
    private final RegisterStore store;
    private final People people;
    private final Teams teams;
    private final Partnerships partnerships;
    private final Removals removals;
    private final ChangeHistory history;
    private final LocalUsers users;

    @Activate
    public PersonExports(
            @Reference RegisterStore store,
            @Reference People people,
            @Reference Teams teams,
            @Reference Partnerships partnerships,
            @Reference Removals removals,
            @Reference ChangeHistory history,
            @Reference LocalUsers users) {
        this.store = store;
        this.people = people;
        this.teams = teams;
        this.partnerships = partnerships;
        this.removals = removals;
        this.history = history;
        this.users = users;
    }

    PersonExport of(EntityManager entities, Actor actor, PersonEntity row) {
        Person person = people.records(entities, List.of(row)).get(0);
        RecordRef record = new RecordRef(People.TYPE, row.id());
        return new PersonExport(
                store.now().toInstant(),
                person,
                new KeepingSettings(store).read().defaults(),
                teams.records(entities, teams.of(entities, row.id())),
                partnerships.withPerson(entities, row.id()),
                people.records(entities, people.predecessors(entities, row.id())),
                removals.mentions(actor, PersonTexts.of(person.details())).stream()
                        .filter(mention -> !mention.record().equals(record))
                        .toList(),
                changes(actor, record),
                removals.export(actor, record),
                Optional.ofNullable(row.user()).flatMap(user -> users.export(actor, user)));
    }

    /** The name that the user logs in with. */
    Optional<String> userName(Actor actor, String user) {
        return Optional.ofNullable(user)
                .flatMap(id -> users.export(actor, id))
                .map(fields -> String.valueOf(fields.get("name")));
    }

    /** Who may see all that is kept about a person may see its history as well. */
    private List<Change> changes(Actor actor, RecordRef record) {
        Actor reader = new Actor(actor.id(), actor.name(), Set.of(Permission.HISTORY));
        List<Change> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Change> page = history.of(reader, record, new PageRequest(PageRequest.MAX_LIMIT, cursor, false));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }
}
