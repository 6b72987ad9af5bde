package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ExternalId;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManager;

/** Keeps an id of another system with one organisation. */
final class ExternalIds {
    private ExternalIds() {}

    /** @throws ProblemException when another organisation has one of them */
    static void check(EntityManager entities, String organisation, List<ExternalId> ids) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ExternalIdEntity known = find(entities, ids.get(i));
            if (known != null && !known.organisation().equals(organisation)) {
                problems.add(FieldProblem.of("externalIds/" + i + "/id", "external-id-taken"));
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    /** Makes the rows of an organisation, which is flushed, those of the list. */
    static void replace(EntityManager entities, String organisation, List<ExternalId> before, List<ExternalId> after) {
        if (before.equals(after)) {
            return;
        }
        entities.flush();
        before.stream()
                .filter(id -> !after.contains(id))
                .map(id -> find(entities, id))
                .forEach(entities::remove);
        after.stream()
                .filter(id -> !before.contains(id))
                .forEach(id -> entities.persist(ExternalIdEntity.create(id, organisation)));
        entities.flush();
    }

    private static ExternalIdEntity find(EntityManager entities, ExternalId id) {
        return entities.find(ExternalIdEntity.class, ExternalIdEntity.key(id));
    }
}
