package dk.bygpartnerskaber.platform.security;

import java.time.Instant;

/**
 * A local user.
 *
 * @param version grows with each change; what {@link UserService#update} compares
 * @param activated whether the user has chosen a password
 */
public record UserAccount(String id, long version, UserDetails details, boolean activated, Instant created) {}
