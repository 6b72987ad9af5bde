package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Task;
import dk.bygpartnerskaber.platform.api.TaskSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Open follow-ups as tasks of those who do them. */
@Component
public final class FollowUpTasks implements TaskSource {
    private final FollowUpService followUps;
    private final StaffMembers staff;
    private final TaskSubjects subjects;

    @Activate
    public FollowUpTasks(
            @Reference FollowUpService followUps, @Reference StaffMembers staff, @Reference TaskSubjects subjects) {
        this.followUps = followUps;
        this.staff = staff;
        this.subjects = subjects;
    }

    @Override
    public List<Task> tasks(Actor actor, LocalDate dueBy) {
        return staff.me(actor).stream()
                .flatMap(me -> followUps.waitingFor(actor, me.id()).stream())
                .filter(one -> !one.details().due().isAfter(dueBy))
                .map(one -> task(actor, one))
                .toList();
    }

    private Task task(Actor actor, FollowUp one) {
        Optional<RecordRef> about = Optional.ofNullable(one.details().about());
        return new Task(
                "follow-up",
                new RecordRef("followUp", one.id()),
                one.details().what(),
                one.details().due(),
                about.flatMap(record -> subjects.of(actor, record)),
                "/network/follow-ups/" + one.id());
    }
}
