package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.register.api.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Who has to be looked at again, and who has yet to be told. */
@Schema(name = "PrivacyTasks")
public record PrivacyTasksBody(
        @Schema(
                        requiredMode = REQUIRED,
                        description = "People whose day for being looked at again has come, in order of their names")
                Part review,
        @Schema(
                        requiredMode = REQUIRED,
                        description =
                                "People who have not been told what is kept about them, those known longest first")
                Part inform) {

    /** The first of the people with something to be done, and how many there are. */
    @Schema(name = "PrivacyTasksPart")
    public record Part(
            @Schema(requiredMode = REQUIRED) List<Task> items,
            @Schema(requiredMode = REQUIRED, description = "How many there are") long total) {

        /** @param due the last day for doing it; {@code null} for none */
        static Part of(Page<Person> page, Function<Person, LocalDate> due) {
            List<Task> tasks = page.items().stream()
                    .map(person -> new Task(due.apply(person), PersonBody.of(person)))
                    .toList();
            return new Part(tasks, page.total().orElse(tasks.size()));
        }
    }

    /** Somebody with something to be done. */
    @Schema(name = "PrivacyTask")
    public record Task(
            @Schema(description = "The day on which it is due") LocalDate dueOn,
            @Schema(requiredMode = REQUIRED) PersonBody person) {}
}
