package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A follow-up as callers send it. What only the module sets may stand in it, so that one can send back what one got; it is
 * not heeded.
 */
@Schema(name = "FollowUpInput")
@JsonIgnoreProperties({"id", "version", "state", "note", "closedAt", "demo", "createdAt", "changedAt"})
public record FollowUpInput(
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 200, example = "Ring til Bo om plakaten")
                String what,
        @Schema(requiredMode = REQUIRED, description = "The day by which") LocalDate due,
        @Schema(description = "Id of the person on the staff who does it; the caller's own when left out") String owner,
        @Schema(description = "The organisation, person or partnership that it is about") RecordBody about,
        @Schema(description = "Id of the contact that it came from") String interaction) {

    static FollowUpInput of(FollowUpDetails d) {
        return new FollowUpInput(
                d.what(), d.due(), d.owner(), d.about() == null ? null : RecordBody.of(d.about()), d.interaction());
    }

    FollowUpDetails details() {
        return new FollowUpDetails(what, due, owner, RecordBody.record(about), interaction);
    }
}
