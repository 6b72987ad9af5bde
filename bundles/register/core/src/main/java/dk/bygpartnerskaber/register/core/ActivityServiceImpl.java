package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.ActivitySort;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities on the register's database. */
@Component
public final class ActivityServiceImpl implements ActivityService {
    private static final String IN_TEXT_OR_PARTNERSHIP =
            "(e.searchText LIKE :text ESCAPE '\\' OR EXISTS (SELECT p.id FROM"
                    + " PartnershipEntity p WHERE p.id = e.partnership AND p.searchText LIKE :text ESCAPE '\\'))";
    private static final String AWAITING_GAIN = "e.gain IS NULL AND e.lastDay > '' AND e.lastDay < :today";

    private final RegisterStore store;
    private final Holds holds;
    private final Activities activities;

    @Activate
    public ActivityServiceImpl(
            @Reference RegisterStore store, @Reference Activities activities, @Reference Holds holds) {
        this.store = store;
        this.holds = holds;
        this.activities = activities;
    }

    @Override
    public Page<Activity> list(Actor actor, ActivityQuery query) {
        actor.require(Permission.READ);
        return store.read(entities -> new KeysetQuery<>(entities, ActivityEntity.class)
                .where(IN_TEXT_OR_PARTNERSHIP, "text", query.text().map(SearchText::containing))
                .where("e.partnership = :partnership", "partnership", query.partnership())
                .where("e.lastDay >= :from", "from", query.from().map(LocalDate::toString))
                .where("e.firstDay <= :to AND e.firstDay > ''", "to", query.to().map(LocalDate::toString))
                .where(
                        AWAITING_GAIN,
                        "today",
                        Optional.of(store.today().toString()).filter(today -> query.awaitingGain()))
                .where("e.changed >= :since", "since", query.changedSince().map(i -> i.atOffset(ZoneOffset.UTC)))
                .page(
                        query.page(),
                        query.descending(),
                        column(query.sort()),
                        query.sort().name(),
                        parser(query.sort()),
                        e -> e.sortValue(query.sort()),
                        ActivityEntity::id)
                .map(ActivityEntity::toRecord));
    }

    private static String column(ActivitySort sort) {
        return switch (sort) {
            case START -> "e.firstDay";
            case TITLE -> "e.titleSort";
            case CHANGED -> "e.changed";
        };
    }

    private static Function<String, Object> parser(ActivitySort sort) {
        return switch (sort) {
            case START, TITLE -> text -> text;
            case CHANGED -> text -> Instant.parse(text).atOffset(ZoneOffset.UTC);
        };
    }

    @Override
    public Optional<Activity> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return store.read(entities -> row(entities, id).map(ActivityEntity::toRecord));
    }

    @Override
    public List<Activity> findAll(Actor actor, List<String> ids) {
        actor.require(Permission.READ);
        return store.read(entities -> InList.query(
                        entities,
                        "SELECT e FROM ActivityEntity e WHERE e.id IN :values",
                        ActivityEntity.class,
                        ids.stream().filter(Ids::isId).toList())
                .stream()
                .map(ActivityEntity::toRecord)
                .toList());
    }

    @Override
    public List<Activity> awaitingGain(Actor actor, int most) {
        actor.require(Permission.READ);
        return store.read(entities -> entities
                .createQuery(
                        "SELECT e FROM ActivityEntity e WHERE " + AWAITING_GAIN + " ORDER BY e.lastDay DESC, e.id DESC",
                        ActivityEntity.class)
                .setParameter("today", store.today().toString())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(ActivityEntity::toRecord)
                .toList());
    }

    @Override
    public Map<String, ActivityFigures> figures(Actor actor, List<String> partnerships) {
        actor.require(Permission.READ);
        return store.read(entities -> Activities.figures(entities, partnerships));
    }

    @Override
    public Activity create(Actor actor, ActivityDetails details) {
        actor.require(Permission.EDIT);
        return store.write(entities -> {
            ActivityEntity created = activities.create(entities, actor, details, false);
            entities.flush();
            return created.toRecord();
        });
    }

    @Override
    public Activity update(Actor actor, String id, long version, ActivityDetails details) {
        actor.require(Permission.EDIT);
        return store.write(entities -> {
            ActivityEntity activity = current(entities, id, version);
            activities.update(entities, actor, activity, details);
            entities.flush();
            return activity.toRecord();
        });
    }

    @Override
    public void delete(Actor actor, String id, long version) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            ActivityEntity activity = current(entities, id, version);
            holds.refuseHeld(Partnerships.TYPE, activity.partnership());
            activities.delete(entities, actor, activity);
            return null;
        });
    }

    private static Optional<ActivityEntity> row(EntityManager entities, String id) {
        return Ids.isId(id) ? Optional.ofNullable(entities.find(ActivityEntity.class, id)) : Optional.empty();
    }

    private static ActivityEntity current(EntityManager entities, String id, long version) {
        ActivityEntity activity = row(entities, id).orElseThrow(ProblemException::notFound);
        if (activity.version() != version) {
            throw ProblemException.stale();
        }
        return activity;
    }
}
