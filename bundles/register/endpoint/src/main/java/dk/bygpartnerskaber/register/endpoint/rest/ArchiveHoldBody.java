package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.ArchiveHold;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A record that must not be deleted, as callers get it. */
@Schema(name = "ArchiveHold")
public record ArchiveHoldBody(
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"organisation", "person", "partnership"})
                String recordType,
        @Schema(requiredMode = REQUIRED) String recordId,
        @Schema(requiredMode = REQUIRED) String reason,
        @Schema(requiredMode = REQUIRED, description = "When it was said") Instant since) {

    static ArchiveHoldBody of(ArchiveHold hold) {
        return new ArchiveHoldBody(hold.record().type(), hold.record().id(), hold.reason(), hold.since());
    }

    /** All records that must not be deleted. */
    @Schema(name = "ArchiveHolds")
    public record Items(@Schema(requiredMode = REQUIRED) List<ArchiveHoldBody> items) {}
}
