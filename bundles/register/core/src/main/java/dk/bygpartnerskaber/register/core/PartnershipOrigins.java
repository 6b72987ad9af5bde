package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.persistence.Ids;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;

/** Which partnership grew out of which: a forest, as none grows out of itself. */
public final class PartnershipOrigins {
    private static final String FIELD = "originatesFrom";

    private PartnershipOrigins() {}

    /**
     * What is wrong with an origin.
     *
     * @param id the partnership that would have it; {@code null} for a new one
     * @param origin {@code null} for none
     */
    static Optional<FieldProblem> problem(EntityManager entities, String id, String origin) {
        if (origin == null) {
            return Optional.empty();
        }
        Set<String> passed = new HashSet<>();
        Optional<PartnershipEntity> at = row(entities, origin);
        if (at.isEmpty()) {
            return Optional.of(FieldProblem.of(FIELD, "no-such-partnership"));
        }
        while (at.isPresent() && passed.add(at.get().id())) {
            at = row(entities, at.get().originatesFrom());
        }
        return passed.contains(id) ? Optional.of(FieldProblem.of(FIELD, "own-origin")) : Optional.empty();
    }

    private static Optional<PartnershipEntity> row(EntityManager entities, String id) {
        return id == null || !Ids.isId(id)
                ? Optional.empty()
                : Optional.ofNullable(entities.find(PartnershipEntity.class, id));
    }

    /** Those that grew out of a partnership, in order of their titles. */
    public static List<PartnershipEntity> grownFrom(EntityManager entities, String id) {
        return entities.createQuery(
                        "SELECT e FROM PartnershipEntity e WHERE e.originatesFrom = :id ORDER BY e.titleSort, e.id",
                        PartnershipEntity.class)
                .setParameter("id", id)
                .getResultList();
    }
}
