package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.network.api.EnquiryAnswer;
import dk.bygpartnerskaber.network.api.EnquiryState;
import dk.bygpartnerskaber.platform.services.Codes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** What was decided about an enquiry. */
@Schema(name = "EnquiryAnswerInput")
public record EnquiryAnswerInput(
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"open", "later", "yes", "no"})
                String state,
        @Schema(description = "The day of the answer, not in the future; today when left out") LocalDate decided,
        @Schema(maxLength = 1000, description = "Why, for the staff only; needed for a no") String reason,
        @Schema(description = "For later, and needed there: the day it is taken up again, after today") LocalDate again,
        @Schema(description = "Id of the person on the staff who decided; the caller's own when left out")
                String decidedBy,
        @Schema(description = "For yes: id of the partnership that came of it") String partnership) {

    EnquiryAnswer parsed() {
        return new EnquiryAnswer(
                Codes.parse("state", EnquiryState.class, state), decided, reason, again, decidedBy, partnership);
    }
}
