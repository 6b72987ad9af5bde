package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Running and past jobs: watch, cancel, retry. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
    private static final String ONE = "{id: [0-9a-f-]+}";
    private final Jobs jobs;

    JobsResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Operation(
            operationId = "listJobs",
            summary = "Running and past jobs, the latest first; one's own, or all for those who curate or administer")
    @ApiResponse(
            responseCode = "200",
            description = "A page of jobs",
            content = @Content(schema = @Schema(implementation = JobBody.Items.class)))
    public Response list(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, @BeanParam JobsFilter filter) {
        Page<Job> page = jobs.list(actor, filter.state(), filter.page());
        return Answers.list(address, page, JobBody.Items.of(page));
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getJob", summary = "One job, with how far it is")
    @ApiResponse(
            responseCode = "200",
            description = "The job",
            content = @Content(schema = @Schema(implementation = JobBody.class)))
    public JobBody get(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        return JobBody.of(jobs.find(actor, id).orElseThrow(ProblemException::notFound));
    }

    @POST
    @Path(ONE + "/cancel")
    @Operation(operationId = "cancelJob", summary = "Takes a job from the queue, or tells it to stop")
    @ApiResponse(
            responseCode = "200",
            description = "The job; cancelling as long as it has not stopped",
            content = @Content(schema = @Schema(implementation = JobBody.class)))
    public JobBody cancel(@Parameter(hidden = true) @Context Actor actor, @PathParam("id") String id) {
        return JobBody.of(jobs.cancel(actor, id));
    }

    @POST
    @Path(ONE + "/retry")
    @Operation(operationId = "retryJob", summary = "Puts a job that failed or was cancelled into the queue again")
    @ApiResponse(
            responseCode = "202",
            description = "The job in the queue",
            content = @Content(schema = @Schema(implementation = JobBody.class)))
    public Response retry(
            @Parameter(hidden = true) @Context Actor actor, @Context UriInfo address, @PathParam("id") String id) {
        return Answers.accepted(address, id, JobBody.of(jobs.retry(actor, id)));
    }
}
