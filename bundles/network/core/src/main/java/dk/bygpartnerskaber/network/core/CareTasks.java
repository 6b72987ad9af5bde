package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Task;
import dk.bygpartnerskaber.platform.api.TaskSource;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Relations with which contact is due, as tasks of those who look after them. */
@Component
public final class CareTasks implements TaskSource {
    private final RelationRows rows;
    private final StaffMembers staff;
    private final TaskSubjects subjects;

    @Activate
    public CareTasks(
            @Reference RelationRows rows,
            @Reference StaffMembers staff,
            @Reference TaskSubjects subjects,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.rows = rows;
        this.staff = staff;
        this.subjects = subjects;
    }

    @Override
    public List<Task> tasks(Actor actor, LocalDate dueBy) {
        return staff.me(actor).stream()
                .flatMap(me -> rows.due(me.id(), dueBy).stream())
                .flatMap(relation -> task(actor, relation).stream())
                .toList();
    }

    private Optional<Task> task(Actor actor, Relation relation) {
        return subjects.of(actor, relation.details().theirs())
                .map(theirs -> new Task(
                        "care",
                        new RecordRef("relation", relation.id()),
                        theirs.name(),
                        due(relation.care()),
                        Optional.of(theirs),
                        "/network/relations/" + relation.id()));
    }

    /** What was put off is due when it stops resting. */
    private static LocalDate due(Relation.Care care) {
        LocalDate due = care.due().orElseThrow();
        return care.restsUntil().filter(due::isBefore).orElse(due);
    }
}
