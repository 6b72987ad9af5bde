package dk.bygpartnerskaber.platform.security.internal;

import static dk.bygpartnerskaber.platform.api.Permission.ADMINISTER;
import static dk.bygpartnerskaber.platform.api.Permission.CURATE;
import static dk.bygpartnerskaber.platform.api.Permission.EDIT;
import static dk.bygpartnerskaber.platform.api.Permission.HISTORY;
import static dk.bygpartnerskaber.platform.api.Permission.READ;

import dk.bygpartnerskaber.platform.api.Permission;
import java.util.EnumSet;
import java.util.Set;

/** What a user may be; a user may hold several roles. */
enum Role {
    COORDINATOR(READ, EDIT, CURATE, HISTORY),
    /** Looks after users, modules and system, and sees no content. */
    ADMINISTRATOR(ADMINISTER);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        permissions = EnumSet.of(first, more);
    }

    static Set<Permission> permissions(Set<Role> roles) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(r -> all.addAll(r.permissions));
        return all;
    }
}
