package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Dates;
import dk.bygpartnerskaber.platform.services.Representation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/** A relation as callers get it; what is absent is left out. */
@Schema(name = "Relation")
public record RelationBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change that people make; the number in ETag")
                long version,
        @Schema(requiredMode = REQUIRED, description = "An own library (organisation) or one of its teams")
                RecordBody ours,
        @Schema(requiredMode = REQUIRED, description = "An organisation or a person") RecordBody theirs,
        @Schema(description = "Id of the partnership that it is about; in general without one") String partnership,
        @Schema(description = "Id of the person on the staff who looks after it") String owner,
        @Schema(description = "How often contact is wanted, when it is not what its stage says", example = "P3M")
                String wanted,
        @Schema(description = "How long it may last at most, likewise", example = "P6M") String longest,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"network", "cooperation", "partnership"})
                String level,
        @Schema(allowableValues = {"glance", "date", "engagement", "marriage", "separation", "divorce"}) String stage,
        @Schema(requiredMode = REQUIRED, description = "When it came to stand there", pattern = Dates.FORM)
                String since,
        @Schema(description = "The day by which a trial period is decided on") LocalDate decideBy,
        @Schema(description = "What both want to reach") String goal,
        @Schema(description = "Why it came to stand there") String reason,
        @Schema(description = "Id of the person who decided") String decidedBy,
        @Schema(requiredMode = REQUIRED) CareBody care,
        @Schema(requiredMode = REQUIRED, description = "Whether it is an example record") boolean demo,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant changedAt)
        implements Representation {

    /** When contact is due. */
    @Schema(name = "RelationCare")
    public record CareBody(
            @Schema(description = "The last time that anybody was in contact with them") Instant lastContactAt,
            @Schema(requiredMode = REQUIRED, description = "How often contact is wanted", example = "P3M")
                    String wanted,
            @Schema(description = "The day by which contact is wanted; none when the relation has ended") LocalDate due,
            @Schema(description = "The day by which it has been too long") LocalDate overdue,
            @Schema(description = "It reminds nobody before this day") LocalDate restsUntil,
            String restsBecause) {

        static CareBody of(Relation.Care care) {
            return new CareBody(
                    care.lastContact().orElse(null),
                    care.wanted().toString(),
                    care.due().orElse(null),
                    care.overdue().orElse(null),
                    care.restsUntil().orElse(null),
                    care.restsBecause().orElse(null));
        }
    }

    static RelationBody of(Relation relation) {
        RelationDetails d = relation.details();
        Standing s = relation.standing();
        return new RelationBody(
                relation.id(),
                relation.version(),
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
                s.decidedBy(),
                CareBody.of(relation.care()),
                relation.demo(),
                relation.created(),
                relation.changed());
    }
}
