package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Task;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A task as REST shows it; what is absent is left out. */
@Schema(name = "Task", description = "Something that the caller is to do")
public record TaskBody(
        @Schema(requiredMode = REQUIRED, description = "What kind of task, for example follow-up or care") String kind,
        @Schema(requiredMode = REQUIRED, description = "Type of the record it comes from, for example followUp")
                String recordType,
        @Schema(requiredMode = REQUIRED) String recordId,
        @Schema(requiredMode = REQUIRED, description = "What is to be done, or with whom") String title,
        @Schema(requiredMode = REQUIRED) LocalDate due,
        @Schema(description = "Type of the record it is about, for example organisation") String aboutType,
        String aboutId,
        @Schema(description = "What the record it is about is called") String aboutName,
        @Schema(requiredMode = REQUIRED, description = "Where one can see to it, below the address of the pages")
                String path) {

    /** Tasks, the one that is due first at the top. */
    @Schema(name = "TaskList")
    public record Items(@Schema(requiredMode = REQUIRED) List<TaskBody> items) {}

    static TaskBody of(Task task) {
        return new TaskBody(
                task.kind(),
                task.record().type(),
                task.record().id(),
                task.title(),
                task.due(),
                task.about().map(about -> about.record().type()).orElse(null),
                task.about().map(about -> about.record().id()).orElse(null),
                task.about().map(Task.Subject::name).orElse(null),
                task.path());
    }
}
