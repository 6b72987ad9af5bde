package dk.bygpartnerskaber.platform.security;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an administrator enters about a user. Texts are tidied on the way in: white space around them goes, blank becomes
 * {@code null}.
 *
 * @param name what the user logs in with: 2 to 100 Latin letters, digits and, inside, {@code . _ - @}; kept in lower case
 * @param fullName what colleagues see; optional, up to 200 characters
 * @param email optional
 * @param roles at least one
 * @param enabled whether the user may come in at all
 */
public record UserDetails(String name, String fullName, String email, Set<Role> roles, boolean enabled) {

    public UserDetails {
        name = tidy(name);
        name = name == null
                ? null
                : Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        fullName = tidy(fullName);
        email = tidy(email);
        roles = roles == null || roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What to show of the user. */
    public String shownName() {
        return fullName == null ? name : fullName;
    }

    public UserDetails withRoles(Set<Role> others) {
        return new UserDetails(name, fullName, email, others, enabled);
    }

    public UserDetails withEnabled(boolean value) {
        return new UserDetails(name, fullName, email, roles, value);
    }
}
