package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.network.api.Knower;
import dk.bygpartnerskaber.platform.services.Dates;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** The colleagues who know somebody, those of the latest contact first. */
@Schema(name = "KnowerList")
public record KnowerList(
        @Schema(requiredMode = REQUIRED) List<One> items,
        @Schema(
                        requiredMode = REQUIRED,
                        description =
                                "Whether one colleague alone was in contact in the last 24 months or is said to know them")
                boolean restsOnOnePerson) {

    /** A colleague. */
    @Schema(name = "Knower")
    public record One(
            @Schema(requiredMode = REQUIRED, description = "Id of the person on the staff") String person,
            @Schema(requiredMode = REQUIRED, description = "Whether they are on the staff no more") boolean left,
            @Schema(requiredMode = REQUIRED) List<String> topics,
            @Schema(pattern = Dates.FORM) String since,
            Instant lastContact,
            @Schema(requiredMode = REQUIRED, description = "Whether somebody has said so") boolean stated,
            @Schema(requiredMode = REQUIRED, description = "Ids of people at the organisation whom they know")
                    List<String> through) {

        static One of(Knower one) {
            return new One(
                    one.person(),
                    one.left(),
                    one.topics(),
                    Dates.text(one.since().orElse(null)),
                    one.lastContact().orElse(null),
                    one.stated(),
                    one.through());
        }
    }

    static KnowerList of(List<Knower> all, boolean restsOnOnePerson) {
        return new KnowerList(all.stream().map(One::of).toList(), restsOnOnePerson);
    }
}
