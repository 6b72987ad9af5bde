package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * How the records of one type read in the change log. A module registers one for each of its types as a service; without
 * one, values are shown as they are.
 *
 * <p>Texts need no code: {@code record.<type>} is what a record of the type is called, {@code <type>.<field>} a field
 * (one that is named as a type needs none), and
 * {@code value.<type>.<field>.<code>} one of its values.
 */
@ConsumerType
public interface ChangeWords {
    /** The type of the records, as in {@link dk.bygpartnerskaber.platform.api.RecordRef}. */
    String recordType();

    /** Address of a record's page below the base path. */
    String path(String id);

    /** Whether a reader may open that page; otherwise records are named without a link. */
    default boolean mayOpen(Actor actor) {
        return actor.may(Permission.READ);
    }

    /** The field that has a record's name. */
    String titleField();

    /** What those of the records that there are still are called now, by their ids. */
    Map<String, String> titles(Actor actor, Set<String> ids);

    /** The type of the records whose ids a field holds; not needed for a field that is named as the type. */
    default Optional<String> refersTo(String field) {
        return Optional.empty();
    }

    /**
     * What people read for a value of a field, for one item where it is a list; empty where it reads well as it is.
     *
     * @param value plain, as {@link dk.bygpartnerskaber.platform.api.Change.Field} describes
     */
    default Optional<String> words(ViewContext view, String field, Object value) {
        return Optional.empty();
    }
}
