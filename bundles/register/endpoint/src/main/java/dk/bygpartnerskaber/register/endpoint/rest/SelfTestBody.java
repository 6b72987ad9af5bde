package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.SelfTest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A self-test as callers get it. */
@Schema(name = "SelfTest")
public record SelfTestBody(
        @Schema(requiredMode = REQUIRED, description = "Id of the partnership") @JsonProperty("partnership") String id,
        @Schema(requiredMode = REQUIRED) long version,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "What the answers say together",
                        allowableValues = {"blank", "unfinished", "partnership", "on-the-way", "cooperation"})
                String reading,
        @Schema(requiredMode = REQUIRED) List<SelfTestAnswer> answers)
        implements Representation {

    static SelfTestBody of(SelfTest test) {
        return new SelfTestBody(
                test.partnership(),
                test.version(),
                test.reading().code(),
                test.answers().entrySet().stream()
                        .map(e -> new SelfTestAnswer(
                                e.getKey().code(), e.getValue().code()))
                        .toList());
    }
}
