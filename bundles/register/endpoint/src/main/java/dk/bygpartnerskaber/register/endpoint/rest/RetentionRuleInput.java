package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Required;
import io.swagger.v3.oas.annotations.media.Schema;

/** A rule of how long people are kept, as callers send it; its kind and version may stand in it and are not heeded. */
@Schema(name = "RetentionRuleInput")
@JsonIgnoreProperties({"kind", "version"})
public record RetentionRuleInput(
        @Schema(requiredMode = REQUIRED, minimum = "1", maximum = "240", description = "After how many months they go")
                Integer months,
        @Schema(requiredMode = REQUIRED, description = "Whether it is carried out each night") Boolean nightly) {

    /** @throws ProblemException {@code invalid} with the fields that are missing */
    RetentionRuleInput complete() {
        new Required().field("months", months).field("nightly", nightly).check();
        return this;
    }
}
