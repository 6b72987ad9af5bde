package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.Task;
import dk.bygpartnerskaber.platform.api.TaskSource;
import dk.bygpartnerskaber.platform.api.Tasks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tasks of all modules that are there. */
@Component
public final class CollectedTasks implements Tasks {
    private static final Logger LOG = LoggerFactory.getLogger(CollectedTasks.class);

    private final List<TaskSource> sources = new CopyOnWriteArrayList<>();
    private final Set<TaskSource> failing = ConcurrentHashMap.newKeySet();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(TaskSource source) {
        sources.add(source);
    }

    void removeSource(TaskSource source) {
        sources.remove(source);
        failing.remove(source);
    }

    @Override
    public List<Task> of(Actor actor, LocalDate dueBy) {
        actor.require(Permission.READ);
        return sources.stream()
                .flatMap(source -> ask(source, actor, dueBy).stream())
                .sorted(Comparator.comparing(Task::due).thenComparing(Task::title))
                .toList();
    }

    /** A source may be out of order for long and is asked often: that is said once, until it answers again. */
    private List<Task> ask(TaskSource source, Actor actor, LocalDate dueBy) {
        try {
            List<Task> tasks = source.tasks(actor, dueBy);
            failing.remove(source);
            return tasks;
        } catch (RuntimeException | LinkageError e) {
            if (failing.add(source)) {
                LOG.warn("Tasks are left out, as {} fails", source.getClass().getName(), e);
            }
            return List.of();
        }
    }
}
