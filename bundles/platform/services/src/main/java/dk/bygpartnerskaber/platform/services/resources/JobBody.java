package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A job as REST shows it; what is absent is left out. */
@Schema(name = "Job", description = "Work that goes on after the request that asked for it")
public record JobBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "For example register.import") String type,
        @Schema(requiredMode = REQUIRED, description = "What it is about, for example import") String subjectType,
        @Schema(requiredMode = REQUIRED) String subjectId,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"queued", "running", "done", "failed", "cancelled"})
                String state,
        @Schema(requiredMode = REQUIRED, description = "Whether it has been told to stop and has not stopped yet")
                boolean cancelling,
        @Schema(requiredMode = REQUIRED, description = "Id of the user who started it") String actorId,
        @Schema(requiredMode = REQUIRED, description = "How the user was called then") String actorName,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        @Schema(requiredMode = REQUIRED, description = "How much is done, in units of its own") long done,
        @Schema(requiredMode = REQUIRED, description = "How much there is to do; 0 as long as nobody knows") long total,
        @Schema(requiredMode = REQUIRED, description = "How often it has been begun") int attempts,
        @Schema(description = "Why it failed") Problem problem) {

    /** Why a job failed. */
    @Schema(name = "JobProblem")
    public record Problem(
            @Schema(requiredMode = REQUIRED, description = "The reason, for programs; stable") String code,
            @Schema(requiredMode = REQUIRED, description = "Values that belong to the reason") List<String> args) {}

    /** A page of jobs, the latest first. */
    @Schema(name = "JobList")
    public record Items(
            @Schema(requiredMode = REQUIRED) List<JobBody> items,
            @Schema(description = "How many there are in all, when asked for") Long total) {

        static Items of(Page<Job> page) {
            return new Items(
                    page.map(JobBody::of).items(),
                    page.total().isPresent() ? page.total().getAsLong() : null);
        }
    }

    static JobBody of(Job job) {
        return new JobBody(
                job.id(),
                job.type(),
                job.subject().type(),
                job.subject().id(),
                job.state().name().toLowerCase(Locale.ROOT),
                job.cancelling(),
                job.actorId(),
                job.actorName(),
                job.created(),
                job.started().orElse(null),
                job.ended().orElse(null),
                job.done(),
                job.total(),
                job.attempts(),
                job.problem().map(p -> new Problem(p.code(), p.args())).orElse(null));
    }
}
