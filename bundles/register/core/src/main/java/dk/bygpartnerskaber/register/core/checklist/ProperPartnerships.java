package dk.bygpartnerskaber.register.core.checklist;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;

/** The partnerships in the strict sense, which alone are asked for partnership work. */
final class ProperPartnerships {
    private ProperPartnerships() {}

    /** The row of a relation of any kind. */
    static Optional<PartnershipEntity> row(EntityManager entities, String id) {
        return Ids.isId(id) ? Optional.ofNullable(entities.find(PartnershipEntity.class, id)) : Optional.empty();
    }

    /** @throws ProblemException when there is none, or it is none in the strict sense */
    static void require(EntityManager entities, String id) {
        PartnershipEntity row = row(entities, id).orElseThrow(ProblemException::notFound);
        if (!row.isProper()) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "not-a-partnership", List.of());
        }
    }
}
