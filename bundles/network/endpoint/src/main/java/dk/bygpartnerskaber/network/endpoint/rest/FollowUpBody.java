package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.platform.services.Representation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/** A follow-up as callers get it; what is absent is left out. */
@Schema(name = "FollowUp")
public record FollowUpBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED) String what,
        @Schema(requiredMode = REQUIRED, description = "The day by which") LocalDate due,
        @Schema(description = "Id of the person who does it; none when they are no more") String owner,
        RecordBody about,
        @Schema(description = "Id of the contact that it came from") String interaction,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"open", "done", "dropped"})
                String state,
        @Schema(description = "What was said when it was closed") String note,
        Instant closedAt,
        @Schema(requiredMode = REQUIRED, description = "Whether it is an example record") boolean demo,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant changedAt)
        implements Representation {

    static FollowUpBody of(FollowUp one) {
        FollowUpDetails d = one.details();
        return new FollowUpBody(
                one.id(),
                one.version(),
                d.what(),
                d.due(),
                d.owner(),
                d.about() == null ? null : RecordBody.of(d.about()),
                d.interaction(),
                one.state().code(),
                one.note().orElse(null),
                one.closed().orElse(null),
                one.demo(),
                one.created(),
                one.changed());
    }
}
