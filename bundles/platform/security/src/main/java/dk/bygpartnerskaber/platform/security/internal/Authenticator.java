package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Checks names and passwords of local users. Whether a user is enabled and which password counts is read from the
 * database each time; only the slow comparison of a password that was right before is spared, by remembering an HMAC of
 * it together with the version of the user's credentials. It is remembered for the address it came from, and until a wrong
 * one comes from there, so that nobody can guess against it.
 */
@Component(service = Authenticator.class)
public final class Authenticator {
    private static final int REMEMBERED = 1_000;

    private final Transactions transactions;
    private final LoginThrottle throttle;
    private final byte[] key = new byte[32];
    private final Map<String, String> verified = Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Activate
    public Authenticator(@Reference Transactions transactions, @Reference LoginThrottle throttle) {
        this.transactions = transactions;
        this.throttle = throttle;
        new SecureRandom().nextBytes(key);
    }

    /** @throws ProblemException {@code login-refused} or {@code login-throttled} */
    User authenticate(String name, String password, String address) {
        Optional<User> user = transactions.read(c -> UserTable.byName(c, name));
        Optional<User> open = user.filter(User::enabled);
        if (open.isPresent() && isRemembered(open.get(), password, address)) {
            return open.get();
        }
        // compared with something when there is no such user, so that the answer takes as long
        String hash = user.map(User::passwordHash).orElse(Passwords.NOBODYS_HASH);
        boolean right = throttle.attempt(
                UserTable.key(name),
                address,
                () -> open.filter(it -> isRemembered(it, password, address)).isPresent()
                        || Passwords.matches(password, hash) && open.isPresent());
        if (!right) {
            throw new ProblemException(ProblemException.Kind.UNAUTHENTICATED, "login-refused", List.of());
        }
        verified.put(place(open.get(), address), print(open.get(), password));
        return open.get();
    }

    private boolean isRemembered(User user, String password, String address) {
        String remembered = verified.get(place(user, address));
        boolean same = remembered != null && Digests.equal(remembered, print(user, password));
        if (remembered != null && !same) {
            verified.remove(place(user, address));
        }
        return same;
    }

    private static String place(User user, String address) {
        return user.id() + "\n" + address;
    }

    private String print(User user, String password) {
        return Digests.hmac(key, user.credentialVersion() + "\n" + password);
    }
}
