package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Tasks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;

/** What the caller is to do. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final int DAYS = 7;

    private final Tasks tasks;
    private final Clock clock;

    TasksResource(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "What the caller is to do, from all modules, the one that is due first at the top",
            description = "Nothing for a key, and for a user whom nobody has tied to a person of the staff.")
    @ApiResponse(
            responseCode = "200",
            description = "The tasks",
            content = @Content(schema = @Schema(implementation = TaskBody.Items.class)))
    public TaskBody.Items list(
            @Parameter(hidden = true) @Context Actor actor,
            @Parameter(
                            description = "Due on this day or earlier; without it, within a week",
                            schema = @Schema(type = "string", format = "date"))
                    @QueryParam("dueBy")
                    String dueBy) {
        return new TaskBody.Items(
                tasks.of(actor, day(dueBy)).stream().map(TaskBody::of).toList());
    }

    private LocalDate day(String dueBy) {
        if (dueBy == null || dueBy.isBlank()) {
            return LocalDate.ofInstant(clock.instant(), ZONE).plusDays(DAYS);
        }
        try {
            return LocalDate.parse(dueBy.strip());
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid(FieldProblem.of("dueBy", "malformed", "2026-01-31"));
        }
    }
}
