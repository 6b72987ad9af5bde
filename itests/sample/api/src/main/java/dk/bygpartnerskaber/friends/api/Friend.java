package dk.bygpartnerskaber.friends.api;

import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;

/**
 * A business card on the board.
 *
 * @param record the organisation or partnership it is about
 * @param giver who put it up, up to 200 characters
 */
public record Friend(String id, long version, RecordRef record, String giver, Instant added) {}
