package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.security.UserAccount;

/** Where the pages of users are, below the base path. */
final class UserAddresses {
    static final String ALL = "/admin/users";
    static final String NEW = ALL + "/new";
    static final String MANY = ALL + "/import";
    static final String SEPARATE = ALL + "/separate";

    private UserAddresses() {}

    static String of(UserAccount user) {
        return ALL + "/" + user.id();
    }
}
