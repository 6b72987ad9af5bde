package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives a field of an organisation, a person, a team or a partnership the value that it had before a change. Needs {@code CURATE} and
 * {@code HISTORY}; whatever is refused is refused with a {@link dk.bygpartnerskaber.platform.api.ProblemException}:
 * {@code not-found} when the change or its field is not one of the record, {@code change-unreadable} when the log does not
 * have the value in a form that can be put back.
 */
@ProviderType
public interface RestoreService {

    /**
     * What {@link #restore} would do now.
     *
     * @param change id of the change
     * @param field a field of it
     * @return the field's value now and the one it would get, empty when they are equal
     */
    Optional<Change.Field> preview(Actor actor, RecordRef record, String change, String field);

    /**
     * Puts the value back by an ordinary update: its rules are kept, the change log gets one more row.
     *
     * @param version the version that the caller has read
     * @throws dk.bygpartnerskaber.platform.api.ProblemException besides, as the update of the record does
     */
    void restore(Actor actor, RecordRef record, long version, String change, String field);
}
