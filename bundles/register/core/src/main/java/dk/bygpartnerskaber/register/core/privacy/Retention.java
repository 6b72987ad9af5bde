package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionRule;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.PersonEntity;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the people whom rules of retention apply to, and erases one of them. */
@Component(service = Retention.class)
public final class Retention {
    private static final String ROLE = "EXISTS (SELECT r.place FROM PersonRoleEntity r WHERE r.person = e.id";
    private static final String FORMER = ROLE + ") AND NOT " + ROLE + " AND r.lastDay >= :limit)";
    private static final String WITHOUT_ROLE = "NOT " + ROLE + ") AND e.changed < :limit";
    private static final String FROM = " FROM PersonEntity e WHERE e.user IS NULL AND e.demo = FALSE AND NOT EXISTS"
            + " (SELECT m.person FROM TeamMemberEntity m WHERE m.person = e.id) AND NOT EXISTS"
            + " (SELECT p.person FROM PartnershipPersonEntity p WHERE p.person = e.id) AND ";

    /** What became of a person to whom a rule applied when it began. */
    enum Outcome {
        ERASED,
        /** Something must be kept. */
        KEPT,
        /** The rule does not apply any more, or the person has changed meanwhile. */
        SPARED
    }

    private final RegisterStore store;
    private final People people;
    private final PersonErasure erasure;

    @Activate
    public Retention(@Reference RegisterStore store, @Reference People people, @Reference PersonErasure erasure) {
        this.store = store;
        this.people = people;
        this.erasure = erasure;
    }

    long count(EntityManager entities, RetentionRule rule) {
        return query(entities, "SELECT COUNT(e)", "", Long.class, rule).getSingleResult();
    }

    /** The first of them, in order of their names. */
    List<Person> people(EntityManager entities, RetentionRule rule, int limit) {
        return people.records(
                entities,
                query(entities, "SELECT e", " ORDER BY e.nameSort, e.id", PersonEntity.class, rule)
                        .setMaxResults(limit)
                        .getResultList());
    }

    List<String> ids(RetentionRule rule) {
        return store.read(entities -> query(entities, "SELECT e.id", " ORDER BY e.id", String.class, rule)
                .getResultList());
    }

    private <T> TypedQuery<T> query(
            EntityManager entities, String select, String order, Class<T> type, RetentionRule rule) {
        LocalDate limit = store.today().minusMonths(rule.months());
        boolean former = rule.kind() == RetentionKind.FORMER_PEOPLE;
        return entities.createQuery(select + FROM + (former ? FORMER : WITHOUT_ROLE) + order, type)
                .setParameter(
                        "limit",
                        former
                                ? limit.toString()
                                : limit.atStartOfDay(RegisterStore.ZONE).toOffsetDateTime());
    }

    /** Whether the person could go: neither they nor a record that mentions them must be kept. */
    boolean isFree(Actor actor, Person person) {
        return erasure.isFree(actor, person);
    }

    /**
     * Erases a person to whom the rule still applies.
     *
     * @param done what belongs to the same transaction when the person goes
     */
    Outcome erase(Actor actor, RetentionRule rule, String id, Runnable done) {
        try {
            return store.write(entities -> {
                boolean applies = applies(entities, rule, id);
                if (applies) {
                    PersonEntity row = entities.find(PersonEntity.class, id);
                    Person person = people.records(entities, List.of(row)).get(0);
                    erasure.erase(entities, actor, row, erasure.texts(actor, person));
                    done.run();
                }
                return applies ? Outcome.ERASED : Outcome.SPARED;
            });
        } catch (ProblemException kept) {
            return switch (kept.kind()) {
                case CONFLICT -> Outcome.KEPT;
                case STALE -> Outcome.SPARED;
                default -> throw kept;
            };
        }
    }

    private boolean applies(EntityManager entities, RetentionRule rule, String id) {
        return !query(entities, "SELECT e.id", " AND e.id = :id", String.class, rule)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }
}
