package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.platform.services.Required;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Whom a rule is to be carried out for, as callers send it. */
@Schema(name = "RetentionRunInput")
public record RetentionRunInput(
        @Schema(
                        requiredMode = REQUIRED,
                        description = "Ids of those in the preview who are to be erased; nobody else is")
                List<String> people) {

    /** @throws ProblemException {@code invalid} when the list is missing or has a hole */
    RetentionRunInput complete() {
        new Required().field("people", people).check();
        Lists.of("people", people);
        return this;
    }
}
