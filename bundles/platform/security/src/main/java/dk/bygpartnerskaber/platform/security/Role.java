package dk.bygpartnerskaber.platform.security;

import static dk.bygpartnerskaber.platform.api.Permission.ADMINISTER;
import static dk.bygpartnerskaber.platform.api.Permission.APPROVE;
import static dk.bygpartnerskaber.platform.api.Permission.CURATE;
import static dk.bygpartnerskaber.platform.api.Permission.EDIT;
import static dk.bygpartnerskaber.platform.api.Permission.EDIT_OWN;
import static dk.bygpartnerskaber.platform.api.Permission.EDIT_TEMPLATES;
import static dk.bygpartnerskaber.platform.api.Permission.HISTORY;
import static dk.bygpartnerskaber.platform.api.Permission.PROTECT;
import static dk.bygpartnerskaber.platform.api.Permission.READ;
import static dk.bygpartnerskaber.platform.api.Permission.READ_CONFIDENTIAL;

import dk.bygpartnerskaber.platform.api.Permission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a user may be; a user may hold several roles. The table is that of {@code docs/roles.md}. */
public enum Role {
    READER(READ),
    CONTRIBUTOR(READ, EDIT),
    /** Answers for partnerships of their own. */
    RESPONSIBLE(READ, EDIT, EDIT_OWN),
    COORDINATOR(READ, EDIT, EDIT_OWN, READ_CONFIDENTIAL, CURATE, HISTORY),
    MANAGER(READ, READ_CONFIDENTIAL, APPROVE, HISTORY),
    DATA_PROTECTION_OFFICER(READ, READ_CONFIDENTIAL, PROTECT, HISTORY),
    TEMPLATE_EDITOR(READ, EDIT_TEMPLATES),
    /** Looks after users, modules and system, and sees no content. */
    ADMINISTRATOR(ADMINISTER);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        permissions = EnumSet.of(first, more);
    }

    /** What programs call it: {@code template-editor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What one may do who holds all of these. */
    public static Set<Permission> permissions(Set<Role> roles) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(r -> all.addAll(r.permissions));
        return all;
    }
}
