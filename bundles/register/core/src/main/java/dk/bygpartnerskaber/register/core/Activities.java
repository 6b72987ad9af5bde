package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens to rows of activities inside a transaction: rules kept, changes logged. */
@Component(service = Activities.class)
public final class Activities {
    public static final String TYPE = "activity";

    private final RegisterStore store;

    @Activate
    public Activities(@Reference RegisterStore store) {
        this.store = store;
    }

    public ActivityEntity create(EntityManager entities, Actor actor, ActivityDetails details, boolean demo) {
        TextRules rules = ActivityRules.rules(details);
        if (details.partnership() != null && !exists(entities, details.partnership())) {
            rules.add("partnership", "no-such-partnership");
        }
        rules.check();
        ActivityEntity activity = ActivityEntity.create(Ids.next(), details, demo, store.now());
        entities.persist(activity);
        store.log(actor, TYPE, activity.id(), Kind.CREATED, null, details);
        return activity;
    }

    private static boolean exists(EntityManager entities, String partnership) {
        return Ids.isId(partnership) && entities.find(PartnershipEntity.class, partnership) != null;
    }

    void update(EntityManager entities, Actor actor, ActivityEntity activity, ActivityDetails details) {
        ActivityDetails before = activity.details();
        TextRules rules = ActivityRules.rules(details);
        if (details.partnership() != null && !details.partnership().equals(before.partnership())) {
            rules.add("partnership", "not-changeable");
        }
        rules.check();
        if (!before.equals(details)) {
            activity.apply(details, store.now());
            store.log(actor, TYPE, activity.id(), Kind.UPDATED, before, details);
        }
    }

    public void delete(EntityManager entities, Actor actor, ActivityEntity activity) {
        entities.remove(activity);
        store.log(actor, TYPE, activity.id(), Kind.DELETED, activity.details(), null);
    }

    /** Deletes all that a partnership has, which must not be gone before. */
    void deleteOf(EntityManager entities, Actor actor, String partnership) {
        entities.createQuery("SELECT e FROM ActivityEntity e WHERE e.partnership = :id", ActivityEntity.class)
                .setParameter("id", partnership)
                .getResultList()
                .forEach(activity -> delete(entities, actor, activity));
        entities.flush();
    }

    public static Map<String, ActivityFigures> figures(EntityManager entities, Collection<String> partnerships) {
        List<Object[]> rows = InList.query(
                entities,
                "SELECT e.partnership, COUNT(e), SUM(e.participants), SUM(e.hours), SUM(e.money) FROM ActivityEntity e"
                        + " WHERE e.partnership IN :values GROUP BY e.partnership",
                Object[].class,
                partnerships.stream().filter(Ids::isId).distinct().toList());
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], Activities::figures));
    }

    /** The figures of a row: their number and the sums of participants, hours and money, behind what they are of. */
    public static ActivityFigures figures(Object[] row) {
        return new ActivityFigures(number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
