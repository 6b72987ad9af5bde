package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.RecordRef;
import io.swagger.v3.oas.annotations.media.Schema;

/** A record of the register. */
@Schema(name = "RecordRef")
public record RecordBody(
        @Schema(requiredMode = REQUIRED, example = "organisation") String type,
        @Schema(requiredMode = REQUIRED) String id) {

    static RecordBody of(RecordRef record) {
        return new RecordBody(record.type(), record.id());
    }

    /** {@code null} for {@code null}; what is left out becomes a record that does not exist. */
    static RecordRef record(RecordBody body) {
        return body == null ? null : new RecordRef(String.valueOf(body.type), String.valueOf(body.id));
    }
}
