package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcChangeLog;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.Role;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import org.osgi.framework.BundleContext;

/** The security bundle on one database, wired as the framework wires it, with a clock that tests set. */
final class Security {
    static final String USER = "anne";
    static final String PASSWORD = "tre gamle bøger";

    private static final SchemaReady READY = new SchemaReady("security");

    private final Map<String, String> properties;
    private Instant now = Instant.parse("2026-03-28T22:00:00Z");

    final Clock clock;
    final TestDatabase database;
    final Transactions transactions;
    final LoginThrottle throttle;
    final Authenticator authenticator;
    final SessionTable sessions;

    private Security(TestDatabase database, Path data) {
        InstantSource time = () -> now;
        clock = time.withZone(ZoneOffset.UTC);
        this.database = database;
        transactions = database.transactions();
        throttle = new LoginThrottle(transactions, clock, READY);
        authenticator = new Authenticator(transactions, throttle);
        sessions = new SessionTable(transactions, clock, READY);
        properties = Map.of("bygpartnerskaber.data", data.toString());
    }

    /** An installation without users. */
    static Security empty(TestDatabase.Kind kind, Path data) {
        TestDatabase database = TestDatabase.shared(kind, "db/security.sql").migrate("db/persistence.sql");
        for (String table : new String[] {"sec_session", "sec_login_failure", "sec_user", "plt_change"}) {
            database.execute("DELETE FROM " + table);
        }
        return new Security(database, data);
    }

    User addUser() {
        return transactions.write(c -> {
            UserTable.insert(
                    c,
                    USER,
                    Passwords.hash(PASSWORD),
                    EnumSet.of(Role.COORDINATOR),
                    clock.instant().atOffset(ZoneOffset.UTC));
            return UserTable.byName(c, USER).orElseThrow();
        });
    }

    FirstLogin firstLogin() {
        return new FirstLogin(bundle(), transactions, clock, READY);
    }

    DatabaseAccounts accounts(FirstLogin firstLogin) {
        return new DatabaseAccounts(
                transactions,
                new JdbcChangeLog(transactions, clock, new SchemaReady("persistence")),
                sessions,
                firstLogin);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    private BundleContext bundle() {
        return (BundleContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> properties.get((String) arguments[0]));
    }
}
