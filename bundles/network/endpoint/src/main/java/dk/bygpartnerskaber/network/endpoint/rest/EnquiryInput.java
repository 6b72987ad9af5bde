package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.platform.services.Codes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * An enquiry as callers send it. What only the module or an answer sets may stand in it, so that one can send back what one
 * got; it is not heeded.
 */
@Schema(name = "EnquiryInput")
@JsonIgnoreProperties({
    "id",
    "version",
    "state",
    "decided",
    "reason",
    "again",
    "decidedBy",
    "partnership",
    "interaction",
    "demo",
    "createdAt",
    "changedAt"
})
public record EnquiryInput(
        @Schema(requiredMode = REQUIRED, description = "The organisation or person that approaches the library")
                RecordBody from,
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 200, example = "Lån af salen i maj") String subject,
        @Schema(maxLength = 5000, description = "What they want") String wish,
        @Schema(
                        defaultValue = "other",
                        allowableValues = {
                            "meeting",
                            "call",
                            "email",
                            "online-meeting",
                            "visit",
                            "event",
                            "letter",
                            "other"
                        })
                String kind,
        @Schema(description = "The day it came, not in the future; today when left out") LocalDate received,
        @Schema(description = "The day by which they were promised an answer") LocalDate promised,
        @Schema(description = "Id of the person on the staff who sees to it; the caller's own when left out")
                String owner) {

    static EnquiryInput of(EnquiryDetails d) {
        return new EnquiryInput(
                RecordBody.of(d.from()), d.subject(), d.wish(), d.kind().code(), d.received(), d.promised(), d.owner());
    }

    EnquiryDetails details() {
        return new EnquiryDetails(
                RecordBody.record(from),
                subject,
                wish,
                Codes.parse("kind", InteractionKind.class, kind),
                received,
                promised,
                owner);
    }
}
