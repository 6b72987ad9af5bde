package dk.bygpartnerskaber.platform.api;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What people are to do, wherever it stands. */
@ProviderType
public interface Tasks {
    /**
     * What the actor is to do by a day, with what is overdue, the one that is due first at the top; without those of a module
     * that cannot tell at the moment.
     *
     * @throws ProblemException {@code forbidden} without {@link Permission#READ}
     */
    List<Task> of(Actor actor, LocalDate dueBy);
}
