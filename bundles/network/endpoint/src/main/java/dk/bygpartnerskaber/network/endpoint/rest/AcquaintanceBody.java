package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.platform.services.Dates;
import dk.bygpartnerskaber.platform.services.Representation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Somebody whom a colleague knows, as callers get it; what is absent is left out. */
@Schema(name = "Acquaintance")
public record AcquaintanceBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED, description = "Id of the person on the staff") String staff,
        @Schema(requiredMode = REQUIRED, description = "The organisation or person whom they know") RecordBody theirs,
        @Schema(description = "What they know them from, or can be asked about") String topic,
        @Schema(pattern = Dates.FORM) String since,
        @Schema(requiredMode = REQUIRED, description = "Whether it is an example record") boolean demo,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant changedAt)
        implements Representation {

    static AcquaintanceBody of(Acquaintance one) {
        AcquaintanceDetails d = one.details();
        return new AcquaintanceBody(
                one.id(),
                one.version(),
                d.staff(),
                RecordBody.of(d.theirs()),
                d.topic(),
                Dates.text(d.since()),
                one.demo(),
                one.created(),
                one.changed());
    }
}
