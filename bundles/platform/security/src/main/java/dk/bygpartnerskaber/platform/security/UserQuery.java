package dk.bygpartnerskaber.platform.security;

import dk.bygpartnerskaber.platform.api.PageRequest;
import java.util.Optional;

/**
 * Which users are wanted, by their names in Danish order.
 *
 * @param text part of the name, the full name or the e-mail address, upper and lower case alike
 * @param role one role they have
 * @param enabled whether they may come in
 */
public record UserQuery(Optional<String> text, Optional<Role> role, Optional<Boolean> enabled, PageRequest page) {

    public static UserQuery all(PageRequest page) {
        return new UserQuery(Optional.empty(), Optional.empty(), Optional.empty(), page);
    }
}
