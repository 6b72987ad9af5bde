package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.ExternalId;
import io.swagger.v3.oas.annotations.media.Schema;

/** What another system calls an organisation. */
@Schema(
        name = "ExternalId",
        description = "What another system calls an organisation; one organisation per system and id")
public record ExternalIdBody(
        @Schema(requiredMode = REQUIRED, maxLength = 100, example = "crm") String system,
        @Schema(requiredMode = REQUIRED, maxLength = 200, example = "K-1042") String id) {

    static ExternalIdBody of(ExternalId e) {
        return new ExternalIdBody(e.system(), e.id());
    }

    ExternalId externalId() {
        return new ExternalId(system, id);
    }
}
