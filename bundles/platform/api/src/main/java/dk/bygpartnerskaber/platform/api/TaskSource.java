package dk.bygpartnerskaber.platform.api;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module knows that people are to do. A module registers one as a service for each kind of task; {@link Tasks} has
 * them while the service is there.
 */
@ConsumerType
public interface TaskSource {
    /**
     * What the actor is to do by a day, with what is overdue; nothing that they may not read. The source finds out itself who
     * of the staff the actor is; whoever is nobody there has no tasks.
     */
    List<Task> tasks(Actor actor, LocalDate dueBy);
}
