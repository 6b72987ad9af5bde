package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.register.api.SuspectedPair;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of pairs that may be the same. */
@Schema(name = "SuspectedPairList")
public record SuspectedPairList(
        @Schema(requiredMode = REQUIRED) List<Item> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    /** Two records. */
    @Schema(name = "SuspectedPair")
    public record Item(
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {"organisation", "person"})
                    String type,
            @Schema(requiredMode = REQUIRED, description = "The older one") Member a,
            @Schema(requiredMode = REQUIRED) Member b,
            @Schema(
                            requiredMode = REQUIRED,
                            description = "50 to 100; from 80 on they are very probably the same",
                            minimum = "50",
                            maximum = "100")
                    int score,
            @Schema(requiredMode = REQUIRED, description = "Codes of what was found, for and against")
                    List<String> reasons,
            @Schema(requiredMode = REQUIRED, description = "Whether somebody has said that they are not the same")
                    boolean dismissed) {
        static Item of(SuspectedPair pair) {
            return new Item(
                    pair.type(),
                    Member.of(pair.a()),
                    Member.of(pair.b()),
                    pair.score(),
                    Codes.codes(pair.reasons()),
                    pair.dismissed());
        }
    }

    /** One of the two. */
    @Schema(name = "SuspectedMember")
    public record Member(
            @Schema(requiredMode = REQUIRED) String id,
            @Schema(requiredMode = REQUIRED) String name,
            @Schema(
                            requiredMode = REQUIRED,
                            description = "What tells it from others of that name, in one line; may be blank")
                    String about) {
        static Member of(SuspectedPair.Member member) {
            return new Member(member.id(), member.name(), member.about());
        }
    }

    static SuspectedPairList of(Page<SuspectedPair> page) {
        return new SuspectedPairList(
                page.items().stream().map(Item::of).toList(),
                page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
