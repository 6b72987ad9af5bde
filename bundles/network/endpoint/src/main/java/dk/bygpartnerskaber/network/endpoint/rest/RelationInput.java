package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Dates;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A relation as callers send it. What only the module sets may stand in it, so that one can send back what one got; it is
 * not heeded.
 */
@Schema(name = "RelationInput")
@JsonIgnoreProperties({"id", "version", "care", "demo", "createdAt", "changedAt"})
public record RelationInput(
        @Schema(
                        description =
                                "An own library (organisation) or one of its teams; needed where there are several libraries")
                RecordBody ours,
        @Schema(requiredMode = REQUIRED, description = "An organisation or a person") RecordBody theirs,
        @Schema(description = "Id of the partnership that it is about; in general without one") String partnership,
        @Schema(description = "Id of the person on the staff who looks after it") String owner,
        @Schema(description = "How often contact is wanted; usual for its stage when left out", example = "P3M")
                String wanted,
        @Schema(description = "How long it may last at most, likewise", example = "P6M") String longest,
        @Schema(allowableValues = {"network", "cooperation", "partnership"}) String level,
        @Schema(allowableValues = {"glance", "date", "engagement", "marriage", "separation", "divorce"}) String stage,
        @Schema(pattern = Dates.FORM) String since,
        LocalDate decideBy,
        @Schema(maxLength = 1000) String goal,
        @Schema(maxLength = 1000) String reason,
        String decidedBy) {

    static RelationInput of(Relation relation) {
        RelationDetails d = relation.details();
        Standing s = relation.standing();
        return new RelationInput(
                RecordBody.of(d.ours()),
                RecordBody.of(d.theirs()),
                d.partnership(),
                d.owner(),
                Intervals.text(d.wanted()),
                Intervals.text(d.longest()),
                s.level().code(),
                Codes.code(s.stage()),
                Dates.text(s.since()),
                s.decideBy(),
                s.goal(),
                s.reason(),
                s.decidedBy());
    }

    RelationDetails details() {
        return new RelationDetails(
                RecordBody.record(ours),
                RecordBody.record(theirs),
                partnership,
                owner,
                Intervals.parse("wanted", wanted),
                Intervals.parse("longest", longest));
    }

    Standing standing() {
        return new StandingInput(level, stage, since, decideBy, goal, reason, decidedBy).standing();
    }
}
