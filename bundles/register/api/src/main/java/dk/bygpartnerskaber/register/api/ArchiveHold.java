package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;

/**
 * A record that must not be deleted, for example because the archive is to have it.
 *
 * @param reason in words
 * @param since when it was said
 */
public record ArchiveHold(RecordRef record, String reason, Instant since) {}
