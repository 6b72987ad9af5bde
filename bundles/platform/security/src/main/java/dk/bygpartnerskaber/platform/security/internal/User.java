package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserDetails;
import java.time.Instant;
import java.util.Locale;

/**
 * A local user as the database has it.
 *
 * @param credentialVersion grows with each change of the password
 */
record User(
        String id,
        long version,
        UserDetails details,
        String passwordHash,
        int credentialVersion,
        Locale language,
        Instant created) {

    boolean enabled() {
        return details.enabled();
    }

    Actor actor() {
        return new Actor(id, details.shownName(), Role.permissions(details.roles()));
    }

    UserAccount account() {
        return new UserAccount(id, version, details, !passwordHash.equals(Passwords.NOBODYS_HASH), created);
    }
}
