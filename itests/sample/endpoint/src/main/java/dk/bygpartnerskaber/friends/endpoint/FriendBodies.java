package dk.bygpartnerskaber.friends.endpoint;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.friends.api.Friend;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.services.Representation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Cards as callers send and get them. */
final class FriendBodies {
    private FriendBodies() {}

    /** What a caller sends. */
    @Schema(name = "FriendInput")
    public record Input(
            @Schema(requiredMode = REQUIRED) String recordType,
            @Schema(requiredMode = REQUIRED) String recordId,
            @Schema(requiredMode = REQUIRED) String giver) {
        RecordRef record() {
            return new RecordRef(String.valueOf(recordType), String.valueOf(recordId));
        }
    }

    /** A card. */
    @Schema(name = "Friend")
    public record One(String id, long version, String recordType, String recordId, String giver, Instant addedAt)
            implements Representation {
        static One of(Friend card) {
            RecordRef record = card.record();
            return new One(card.id(), card.version(), record.type(), record.id(), card.giver(), card.added());
        }
    }

    /** A page of cards. */
    @Schema(name = "FriendList")
    public record List(java.util.List<One> items, Long total) {
        static List of(Page<Friend> page) {
            return new List(
                    page.map(One::of).items(),
                    page.total().isPresent() ? page.total().getAsLong() : null);
        }
    }
}
