package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcChangeLog;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.Invitation;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.Session;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserDetails;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.osgi.framework.BundleContext;

/** The security bundle on one database, wired as the framework wires it, with a clock that tests set. */
final class Security {
    static final String USER = "anne";
    static final String PASSWORD = "tre gamle bøger";

    /** Whom administrators invite. */
    static final UserDetails METTE =
            new UserDetails(" Mette.Hansen ", "Mette Hansen", "mette@bibliotek.dk", Set.of(Role.CONTRIBUTOR), true);

    private static final SchemaReady READY = new SchemaReady("security");

    private final Map<String, String> properties;
    private Instant now = Instant.parse("2026-03-28T22:00:00Z");

    final Clock clock;
    final TestDatabase database;
    final Transactions transactions;
    final LoginThrottle throttle;
    final Authenticator authenticator;
    final SessionTable sessions;
    final ChangeLog changes;
    final UserServiceImpl users;
    final ApiKeyTable keyTable;
    final ApiKeyServiceImpl keys;

    private Security(TestDatabase database, Path data) {
        InstantSource time = () -> now;
        clock = time.withZone(ZoneOffset.UTC);
        this.database = database;
        transactions = database.transactions();
        throttle = new LoginThrottle(transactions, clock, READY);
        authenticator = new Authenticator(transactions, throttle);
        sessions = sessions(8 * 60, 24);
        changes = new JdbcChangeLog(transactions, clock, new SchemaReady("persistence"));
        users = new UserServiceImpl(transactions, changes, sessions, clock, READY);
        keyTable = new ApiKeyTable(transactions, clock, READY);
        keys = new ApiKeyServiceImpl(keyTable, transactions, changes, clock);
        properties = Map.of("bygpartnerskaber.data", data.toString());
    }

    /** An installation without users. */
    static Security empty(TestDatabase.Kind kind, Path data) {
        TestDatabase database = TestDatabase.shared(kind, "db/security.sql").migrate("db/persistence.sql");
        for (String table :
                new String[] {"sec_session", "sec_link", "sec_api_key", "sec_login_failure", "sec_user", "plt_change"
                }) {
            database.execute("DELETE FROM " + table);
        }
        return new Security(database, data);
    }

    User addUser() {
        return addUser(USER, Role.COORDINATOR);
    }

    User addUser(String name, Role... roles) {
        UserDetails details = new UserDetails(name, null, null, Set.of(roles), true);
        return transactions.write(c -> {
            String id = UserTable.insert(c, details, Passwords.hash(PASSWORD), clock.instant());
            return UserTable.byId(c, id).orElseThrow();
        });
    }

    /** The administrator of a new installation. */
    Actor addBoss() {
        return addUser("boss", Role.ADMINISTRATOR, Role.COORDINATOR).actor();
    }

    Invitation invite(Actor by) {
        return users.create(by, METTE);
    }

    /** Changes what a user is now. */
    UserAccount update(Actor by, String id, UserDetails details) {
        return users.update(by, id, users.find(by, id).orElseThrow().version(), details);
    }

    Session logIn(User user, String token) {
        return sessions.start(user, token, new Origin("192.0.2.1", "Firefox"));
    }

    /** Another node's sessions, which that node lets live as long as it was told. */
    SessionTable sessions(int idleMinutes, int absoluteHours) {
        return new SessionTable(transactions, clock, READY, limits(idleMinutes, absoluteHours));
    }

    FirstLogin firstLogin() {
        return new FirstLogin(bundle(), transactions, clock, READY);
    }

    DatabaseAccounts accounts(FirstLogin firstLogin) {
        return new DatabaseAccounts(transactions, changes, sessions, throttle, firstLogin, clock);
    }

    private static SessionTable.Limits limits(int idleMinutes, int absoluteHours) {
        return new SessionTable.Limits() {
            @Override
            public Class<? extends Annotation> annotationType() {
                return SessionTable.Limits.class;
            }

            @Override
            public int idleMinutes() {
                return idleMinutes;
            }

            @Override
            public int absoluteHours() {
                return absoluteHours;
            }
        };
    }

    /** What calls at the same time come to. */
    static List<Boolean> atOnce(List<Callable<Boolean>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
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
