package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.register.api.Suspicion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Records that may be the same as one that was described. */
@Schema(name = "SuspicionList")
public record SuspicionList(@Schema(requiredMode = REQUIRED, description = "The likeliest first") List<Item> items) {

    /** A record. */
    @Schema(name = "Suspicion")
    public record Item(
            @Schema(requiredMode = REQUIRED) String id,
            @Schema(requiredMode = REQUIRED) String name,
            @Schema(
                            requiredMode = REQUIRED,
                            description = "What tells it from others of that name, in one line; may be blank")
                    String about,
            @Schema(
                            requiredMode = REQUIRED,
                            description = "50 to 100; from 80 on it is very probably the same",
                            minimum = "50",
                            maximum = "100")
                    int score,
            @Schema(requiredMode = REQUIRED, description = "Codes of what was found, for and against")
                    List<String> reasons) {
        static Item of(Suspicion found) {
            return new Item(found.id(), found.name(), found.about(), found.score(), Codes.codes(found.reasons()));
        }
    }

    static SuspicionList of(List<Suspicion> found) {
        return new SuspicionList(found.stream().map(Item::of).toList());
    }
}
