package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Task;
import dk.bygpartnerskaber.platform.api.TaskSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enquiries that wait for an answer by a day, as tasks of those who see to them. */
@Component
public final class EnquiryTasks implements TaskSource {
    private final EnquiryService enquiries;
    private final StaffMembers staff;
    private final TaskSubjects subjects;

    @Activate
    public EnquiryTasks(
            @Reference EnquiryService enquiries, @Reference StaffMembers staff, @Reference TaskSubjects subjects) {
        this.enquiries = enquiries;
        this.staff = staff;
        this.subjects = subjects;
    }

    @Override
    public List<Task> tasks(Actor actor, LocalDate dueBy) {
        return staff.me(actor).stream()
                .flatMap(me -> enquiries.waitingFor(actor, me.id()).stream())
                .flatMap(one -> task(actor, one, dueBy))
                .toList();
    }

    private Stream<Task> task(Actor actor, Enquiry one, LocalDate dueBy) {
        return one.due().filter(day -> !day.isAfter(dueBy)).stream()
                .map(day -> new Task(
                        "enquiry",
                        new RecordRef("enquiry", one.id()),
                        one.details().subject(),
                        day,
                        Optional.of(one.details().from()).flatMap(from -> subjects.of(actor, from)),
                        "/network/enquiries/" + one.id()));
    }
}
