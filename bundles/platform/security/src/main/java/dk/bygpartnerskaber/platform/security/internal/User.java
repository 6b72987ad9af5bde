package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.security.Role;
import java.util.Locale;
import java.util.Set;

/**
 * A local user as the database has it.
 *
 * @param credentialVersion grows with each change of the password
 */
record User(
        String id,
        String name,
        String passwordHash,
        Set<Role> roles,
        boolean enabled,
        int credentialVersion,
        Locale language) {

    Actor actor() {
        return new Actor(id, name, Role.permissions(roles));
    }
}
