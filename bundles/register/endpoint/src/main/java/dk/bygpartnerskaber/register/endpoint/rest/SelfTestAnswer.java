package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/** The answer to a question of a self-test, in both directions of the service. */
@Schema(name = "SelfTestAnswer")
public record SelfTestAnswer(
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"strategy", "together", "methods", "frame", "agreements", "equality"})
                String mark,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"yes", "no", "unsure"})
                String answer) {}
