package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A key to be made. */
@Schema(name = "ApiKeyInput")
public record ApiKeyInput(
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 100, example = "Website") String name,
        @Schema(requiredMode = REQUIRED, description = "Codes of permissions, at least one", example = "[\"read\"]")
                List<String> scopes,
        @Schema(requiredMode = REQUIRED, description = "The last day on which it opens; at most 730 days from now")
                LocalDate lastDay) {}
