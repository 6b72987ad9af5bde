package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who calls a service, by the header {@code Authorization}: Basic for local users, Bearer for keys of programs. */
@Component(service = ServiceCredentials.class)
public final class ServiceCredentials {
    private final Authenticator users;
    private final ApiKeyTable keys;

    @Activate
    public ServiceCredentials(@Reference Authenticator users, @Reference ApiKeyTable keys) {
        this.users = users;
        this.keys = keys;
    }

    /** @throws ProblemException {@code unauthenticated}, {@code api-key-refused}, or as {@link Authenticator} does */
    Actor identify(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            throw unauthenticated("unauthenticated");
        }
        String[] parts = header.strip().split("\\s+", 2);
        if (parts.length == 2 && parts[0].equalsIgnoreCase("Bearer")) {
            return keys.actor(parts[1]).orElseThrow(() -> unauthenticated("api-key-refused"));
        }
        if (parts.length == 2 && parts[0].equalsIgnoreCase("Basic")) {
            return basic(parts[1], request.getRemoteAddr());
        }
        throw unauthenticated("unauthenticated");
    }

    private Actor basic(String encoded, String address) {
        String[] pair = decoded(encoded).split(":", 2);
        if (pair.length < 2) {
            throw unauthenticated("unauthenticated");
        }
        return users.authenticate(pair[0], pair[1], address).actor();
    }

    private static String decoded(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static ProblemException unauthenticated(String code) {
        return new ProblemException(ProblemException.Kind.UNAUTHENTICATED, code, List.of());
    }
}
