package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import dk.bygpartnerskaber.register.api.PrivacySettings;
import dk.bygpartnerskaber.register.core.MergedRecords;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.PersonSearch;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Why people are kept, on the register's database. */
@Component
public final class KeepingServiceImpl implements KeepingService {
    private static final String TO_REVIEW =
            "(e.reviewOn <= :today OR (e.reviewOn IS NULL AND e.created < :enteredBefore))";
    private static final String TO_INFORM = "e.informedOn IS NULL AND e.source ";

    private final RegisterStore store;
    private final People people;
    private final KeepingSettings settings;

    @Activate
    public KeepingServiceImpl(@Reference RegisterStore store, @Reference People people) {
        this.store = store;
        this.people = people;
        settings = new KeepingSettings(store);
    }

    @Override
    public PrivacySettings settings(Actor actor) {
        actor.require(Permission.READ);
        return settings.read();
    }

    @Override
    public PrivacySettings configure(Actor actor, long version, PrivacyDefaults defaults) {
        actor.require(Permission.PROTECT);
        return settings.write(actor, version, defaults);
    }

    @Override
    public Page<Person> toReview(Actor actor, int limit) {
        actor.require(Permission.PROTECT);
        int months = settings.read().defaults().reviewMonths();
        Map<String, Object> values = Map.of(
                "today", store.today().toString(),
                "enteredBefore",
                        store.today()
                                .minusMonths(months)
                                .plusDays(1)
                                .atStartOfDay(RegisterStore.ZONE)
                                .toOffsetDateTime());
        return page(TO_REVIEW, values, "e.nameSort, e.id", limit);
    }

    @Override
    public Page<Person> toInform(Actor actor, int limit) {
        actor.require(Permission.PROTECT);
        boolean usuallyTheirOwn = settings.read().defaults().source() == DataSource.PERSON;
        // a source that the record does not name is the usual one
        String source = usuallyTheirOwn ? "<> :own" : "<> :own OR e.source IS NULL AND e.informedOn IS NULL";
        String condition = "(" + TO_INFORM + source + ") AND NOT " + PersonSearch.EVER_STAFF;
        return page(condition, Map.of("own", DataSource.PERSON), "e.created, e.id", limit);
    }

    /** Of real people: with those of the examples there is nothing to be done. */
    private Page<Person> page(String condition, Map<String, Object> values, String order, int limit) {
        return store.read(entities -> {
            String from = " FROM PersonEntity e WHERE e.demo = FALSE AND " + condition;
            List<PersonEntity> rows = bound(
                            entities.createQuery("SELECT e" + from + " ORDER BY " + order, PersonEntity.class), values)
                    .setMaxResults(limit)
                    .getResultList();
            long total = bound(entities.createQuery("SELECT COUNT(e)" + from, Long.class), values)
                    .getSingleResult();
            return new Page<>(people.records(entities, rows), Optional.empty(), OptionalLong.of(total));
        });
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public Person reviewed(Actor actor, String id, long version) {
        actor.require(Permission.PROTECT);
        LocalDate next = store.today().plusMonths(settings.read().defaults().reviewMonths());
        return change(actor, id, version, details -> details.toBuilder()
                .reviewOn(next)
                .build());
    }

    @Override
    public Person informed(Actor actor, String id, long version) {
        return informed(actor, id, version, store.today());
    }

    @Override
    public Person informed(Actor actor, String id, long version, LocalDate on) {
        if (!actor.may(Permission.PROTECT)) {
            actor.require(Permission.EDIT);
        }
        if (on == null) {
            throw ProblemException.invalid(FieldProblem.of("informedOn", "required"));
        }
        return change(actor, id, version, details -> details.toBuilder()
                .informedOn(on)
                .build());
    }

    private Person change(Actor actor, String id, long version, UnaryOperator<PersonDetails> changed) {
        return store.write(entities -> {
            PersonEntity row = row(entities, id);
            if (row.version() != version) {
                throw ProblemException.stale();
            }
            Person person = people.records(entities, List.of(row)).get(0);
            return people.update(entities, actor, row, changed.apply(person.details()));
        });
    }

    private PersonEntity row(EntityManager entities, String id) {
        PersonEntity row = Ids.isId(id) ? entities.find(PersonEntity.class, id) : null;
        return Optional.ofNullable(row).orElseThrow(() -> MergedRecords.missing(store, People.TYPE, id));
    }
}
