package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.platform.services.Codes;
import io.swagger.v3.oas.annotations.media.Schema;

/** What has become of a follow-up. */
@Schema(name = "FollowUpClosingInput")
public record ClosingInput(
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"open", "done", "dropped"})
                String state,
        @Schema(description = "Needed when it is dropped", maxLength = 500) String note) {

    FollowUpState parsed() {
        return Codes.parse("state", FollowUpState.class, state);
    }
}
