package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.platform.services.Representation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/** An enquiry as callers get it; what is absent is left out. */
@Schema(name = "Enquiry")
public record EnquiryBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED, description = "The organisation or person that approaches the library")
                RecordBody from,
        @Schema(requiredMode = REQUIRED) String subject,
        @Schema(description = "What they want") String wish,
        @Schema(
                        requiredMode = REQUIRED,
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
        @Schema(requiredMode = REQUIRED, description = "The day it came") LocalDate received,
        @Schema(description = "The day by which they were promised an answer") LocalDate promised,
        @Schema(description = "Id of the person who sees to it; none when they are no more") String owner,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"open", "later", "yes", "no"})
                String state,
        @Schema(description = "The day of the answer") LocalDate decided,
        @Schema(description = "Why, for the staff only") String reason,
        @Schema(description = "For later: the day it is taken up again") LocalDate again,
        @Schema(description = "Id of the person who decided") String decidedBy,
        @Schema(description = "Id of the partnership that came of it") String partnership,
        @Schema(description = "Id of the contact that was noted with the answer") String interaction,
        @Schema(requiredMode = REQUIRED, description = "Whether it is an example record") boolean demo,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant changedAt)
        implements Representation {

    static EnquiryBody of(Enquiry one) {
        EnquiryDetails d = one.details();
        EnquiryAnswer a = one.answer();
        return new EnquiryBody(
                one.id(),
                one.version(),
                RecordBody.of(d.from()),
                d.subject(),
                d.wish(),
                d.kind().code(),
                d.received(),
                d.promised(),
                d.owner(),
                one.state().code(),
                a.decided(),
                a.reason(),
                a.again(),
                a.decidedBy(),
                a.partnership(),
                one.interaction().orElse(null),
                one.demo(),
                one.created(),
                one.changed());
    }
}
