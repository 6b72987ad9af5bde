package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** The one own library of an installation, meant where a row names none. Asked for once. Not thread-safe. */
final class OnlyLibrary {
    private final EntityManager entities;
    private final Partnerships partnerships;
    private String name;
    private ProblemException problem;

    OnlyLibrary(EntityManager entities, Partnerships partnerships) {
        this.entities = entities;
        this.partnerships = partnerships;
    }

    /** @throws ProblemException when there is none, or more than one */
    String name() {
        if (name == null && problem == null) {
            find();
        }
        if (problem != null) {
            throw problem;
        }
        return name;
    }

    private void find() {
        try {
            String id = partnerships.onlyLibrary(entities);
            name = entities.find(OrganisationEntity.class, id).details().name();
        } catch (ProblemException e) {
            problem = e;
        }
    }

    /** Its name, if there is one. */
    Stream<String> names() {
        try {
            return Stream.of(name());
        } catch (ProblemException e) {
            return Stream.empty();
        }
    }
}
