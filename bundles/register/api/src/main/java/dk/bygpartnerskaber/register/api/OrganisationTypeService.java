package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The list of organisation types, which each installation edits for itself. A type is known by its name; an organisation
 * that is saved with a new one adds it. Reading needs {@code READ}, changing {@code CURATE}.
 */
@ProviderType
public interface OrganisationTypeService {

    /**
     * A type of the list.
     *
     * @param uses how many organisations have it
     */
    record OrganisationType(String name, long uses) {}

    /** All types in Danish order. */
    List<OrganisationType> list(Actor actor);

    void add(Actor actor, String name);

    /** Renames a type on all its organisations too; the name of another type merges the two. */
    void rename(Actor actor, String name, String newName);

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException {@code type-in-use} while an organisation has it */
    void remove(Actor actor, String name);
}
