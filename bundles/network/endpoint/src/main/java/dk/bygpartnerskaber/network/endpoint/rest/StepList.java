package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.network.api.RelationStep;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Dates;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The history of a relation, the latest step first. */
@Schema(name = "RelationStepList")
public record StepList(@Schema(requiredMode = REQUIRED) List<One> items) {

    /** A step. */
    @Schema(name = "RelationStep")
    public record One(
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {"network", "cooperation", "partnership"})
                    String level,
            @Schema(allowableValues = {"glance", "date", "engagement", "marriage", "separation", "divorce"})
                    String stage,
            @Schema(requiredMode = REQUIRED, pattern = Dates.FORM) String since,
            LocalDate decideBy,
            String goal,
            String reason,
            @Schema(description = "Id of the person who decided") String decidedBy,
            @Schema(requiredMode = REQUIRED, description = "Whether it is a step that is seldom taken") boolean unusual,
            @Schema(requiredMode = REQUIRED) Instant notedAt) {

        static One of(RelationStep step) {
            Standing s = step.standing();
            return new One(
                    s.level().code(),
                    Codes.code(s.stage()),
                    Dates.text(s.since()),
                    s.decideBy(),
                    s.goal(),
                    s.reason(),
                    s.decidedBy(),
                    step.unusual(),
                    step.noted());
        }
    }

    static StepList of(List<RelationStep> steps) {
        return new StepList(steps.stream().map(One::of).toList());
    }
}
