package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.platform.services.Dates;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Somebody whom a colleague knows, as callers send it. What only the module sets may stand in it, so that one can send back
 * what one got; it is not heeded.
 */
@Schema(name = "AcquaintanceInput")
@JsonIgnoreProperties({"id", "version", "demo", "createdAt", "changedAt"})
public record AcquaintanceInput(
        @Schema(description = "Id of the person on the staff; the caller's own when left out") String staff,
        @Schema(requiredMode = REQUIRED, description = "An organisation or a person") RecordBody theirs,
        @Schema(
                        description = "What they know them from, or can be asked about",
                        maxLength = 200,
                        example = "Udstillinger om musik")
                String topic,
        @Schema(description = "A year, a month or a day, not in the future", pattern = Dates.FORM) String since) {

    static AcquaintanceInput of(AcquaintanceDetails d) {
        return new AcquaintanceInput(d.staff(), RecordBody.of(d.theirs()), d.topic(), Dates.text(d.since()));
    }

    AcquaintanceDetails details() {
        return new AcquaintanceDetails(staff, RecordBody.record(theirs), topic, Dates.parse("since", since));
    }
}
