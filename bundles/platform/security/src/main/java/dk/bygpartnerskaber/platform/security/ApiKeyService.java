package dk.bygpartnerskaber.platform.security;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** The keys of programs that call the services. Every method needs {@code ADMINISTER}. */
@ProviderType
public interface ApiKeyService {
    /** How many days a key may live. */
    int MAX_DAYS = 730;

    /** A new key and the secret that opens; it cannot be read again. */
    record Created(ApiKey key, String secret) {}

    /** All keys, those that still open first, by name. */
    List<ApiKey> list(Actor actor);

    Optional<ApiKey> find(Actor actor, String id);

    /**
     * Makes a key.
     *
     * @param name 1 to 100 characters, different from the names of the keys that still open
     * @param lastDay the last day on which it opens, in Danish time; at most {@value #MAX_DAYS} days from now
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, with the fields {@code name},
     *     {@code scopes}, {@code lastDay}
     */
    Created create(Actor actor, String name, Set<Permission> scopes, LocalDate lastDay);

    /** Shuts a key out, with its next request; one that is shut out stays so. */
    void revoke(Actor actor, String id);
}
