package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.api.MergeOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which two records would become one, as callers ask. */
@Schema(name = "MergePreviewInput")
public record MergePreviewInput(
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"organisation", "person"})
                String type,
        @Schema(requiredMode = REQUIRED, description = "Id of the record that would go") String from,
        @Schema(requiredMode = REQUIRED, description = "Id of the record that would stay") String into,
        @Schema(
                        description =
                                "By the names of fields: into, from or both; what the preview suggests for those left out")
                Map<String, String> choices) {

    MergeOrder order() {
        return order(type, from, into, choices);
    }

    static MergeOrder order(String type, String from, String into, Map<String, String> choices) {
        Map<String, MergeChoice> chosen = new HashMap<>();
        if (choices != null) {
            choices.forEach((field, code) ->
                    chosen.put(field, Codes.parse("choices/" + field, MergeChoice.class, Objects.toString(code, ""))));
        }
        return new MergeOrder(type, from, into, chosen);
    }
}
