package dk.bygpartnerskaber.platform.services.resources;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.services.PageParameters;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.ws.rs.QueryParam;

/** Which jobs are wanted. */
public class JobsFilter extends PageParameters {
    private static final Map<String, Job.State> STATES = Arrays.stream(Job.State.values())
            .collect(Collectors.toMap(state -> state.name().toLowerCase(Locale.ROOT), Function.identity()));

    @QueryParam("state")
    @Parameter(
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"queued", "running", "done", "failed", "cancelled"}))
    private String state;

    Optional<Job.State> state() {
        return choice("state", state, STATES);
    }
}
