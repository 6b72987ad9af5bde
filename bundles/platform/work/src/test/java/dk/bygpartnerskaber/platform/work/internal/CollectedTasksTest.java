package dk.bygpartnerskaber.platform.work.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Task;
import dk.bygpartnerskaber.platform.api.TaskSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollectedTasksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final CollectedTasks tasks = new CollectedTasks();

    private static Task task(String title, LocalDate due) {
        return new Task("test", new RecordRef("thing", title), title, due, Optional.empty(), "/");
    }

    private static TaskSource source(Task... all) {
        return (actor, dueBy) -> List.of(all);
    }

    private List<String> titles() {
        return tasks.of(Work.LIS, MONDAY).stream().map(Task::title).toList();
    }

    @Test
    void whatIsDueFirstStandsAtTheTopWhereverItComesFrom() {
        tasks.addSource(source(task("Ring", MONDAY), task("Aftal", MONDAY)));
        tasks.addSource(source(task("Skriv", MONDAY.minusDays(2))));
        assertThat(titles()).containsExactly("Skriv", "Aftal", "Ring");
    }

    @Test
    void aModuleThatFailsTakesNothingFromTheOthers() {
        tasks.addSource((actor, dueBy) -> {
            throw new IllegalStateException("out of order");
        });
        tasks.addSource(source(task("Ring", MONDAY)));
        assertThat(titles()).containsExactly("Ring");
    }

    @Test
    void aModuleThatHasGoneHasNoTasksAnyMore() {
        TaskSource source = source(task("Ring", MONDAY));
        tasks.addSource(source);
        tasks.removeSource(source);
        assertThat(titles()).isEmpty();
    }

    @Test
    void whoMayReadNothingHasNoTasks() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> tasks.of(Work.ADMINISTRATOR, MONDAY));
    }
}
