package dk.bygpartnerskaber.platform.security;

import dk.bygpartnerskaber.platform.api.Permission;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The key of a program that calls the services; the key itself is shown once and never kept.
 *
 * @param name what the change log calls the program
 * @param scopes what the program may do
 * @param lastUsed to the hour
 * @param revoked when it was revoked
 */
public record ApiKey(
        String id,
        String name,
        Set<Permission> scopes,
        Instant created,
        Instant expires,
        Optional<Instant> lastUsed,
        Optional<Instant> revoked) {

    /** Whether it opens anything at that moment. */
    public boolean isValid(Instant now) {
        return revoked.isEmpty() && expires.isAfter(now);
    }
}
