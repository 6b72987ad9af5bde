package dk.bygpartnerskaber.network.endpoint.rest;

import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Dates;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** Where a relation comes to stand: a stage, or only a level. */
@Schema(name = "RelationStepInput")
public record StandingInput(
        @Schema(
                        description = "Not heeded when there is a stage, which has its own",
                        allowableValues = {"network", "cooperation", "partnership"})
                String level,
        @Schema(allowableValues = {"glance", "date", "engagement", "marriage", "separation", "divorce"}) String stage,
        @Schema(description = "A year, a month or a day, not in the future; today when left out", pattern = Dates.FORM)
                String since,
        @Schema(description = "For engagement, and needed there: the day by which it is decided") LocalDate decideBy,
        @Schema(
                        description =
                                "For marriage, and needed there unless its partnership has a goal: what both want to reach",
                        maxLength = 1000)
                String goal,
        @Schema(description = "Needed for divorce and for unusual steps", maxLength = 1000) String reason,
        @Schema(description = "Id of the person on the staff who decided; the caller's own when left out")
                String decidedBy) {

    Standing standing() {
        return new Standing(
                Codes.parse("level", RelationLevel.class, level),
                Codes.parse("stage", RelationStage.class, stage),
                Dates.parse("since", since),
                decideBy,
                goal,
                reason,
                decidedBy);
    }
}
