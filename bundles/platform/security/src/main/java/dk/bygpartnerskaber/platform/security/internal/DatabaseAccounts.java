package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.OpenSession;
import dk.bygpartnerskaber.platform.security.Session;
import dk.bygpartnerskaber.platform.security.UserAccount;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A user's own account. */
@Component
public final class DatabaseAccounts implements Accounts {
    private static final Pattern SESSION = Pattern.compile("[0-9a-f]{64}");

    private final Transactions transactions;
    private final ChangeLog changes;
    private final SessionTable sessions;
    private final LoginThrottle throttle;
    private final FirstLogin firstLogin;
    private final Clock clock;

    @Activate
    public DatabaseAccounts(
            @Reference Transactions transactions,
            @Reference ChangeLog changes,
            @Reference SessionTable sessions,
            @Reference LoginThrottle throttle,
            @Reference FirstLogin firstLogin,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.changes = changes;
        this.sessions = sessions;
        this.throttle = throttle;
        this.firstLogin = firstLogin;
        this.clock = clock;
    }

    @Override
    public Optional<UserAccount> find(Actor actor) {
        return transactions.read(c -> UserTable.byId(c, actor.id())).map(User::account);
    }

    @Override
    public void changePassword(Actor actor, Session keep, String current, String password) {
        User user = transactions.read(c -> UserTable.byId(c, actor.id())).orElseThrow(ProblemException::notFound);
        checkCurrent(user, keep, current);
        if (password.equals(current)) {
            throw ProblemException.invalid(FieldProblem.of("password", "password-known"));
        }
        PasswordRules.check(user.details(), password);
        String hash = Passwords.hash(password);
        transactions.write(c -> {
            if (!UserTable.lockUnchanged(c, user)) {
                // closed, or with another password since the present one was compared
                throw wrongPassword();
            }
            sessions.endAllBut(keep);
            setPassword(c, user, hash);
            return null;
        });
        firstLogin.done();
    }

    /** Who found an open session must not guess on; whoever else logs in is not slowed down by it. */
    private void checkCurrent(User user, Session session, String current) {
        String account = user.details().name();
        if (!throttle.attempt(account, session.id(), () -> Passwords.matches(current, user.passwordHash()))) {
            throw wrongPassword();
        }
    }

    private static ProblemException wrongPassword() {
        return ProblemException.invalid(FieldProblem.of("current", "wrong-password"));
    }

    @Override
    public Optional<String> invited(String token) {
        return transactions.read(c -> LinkTable.user(c, token, clock.instant())).map(user -> user.details()
                .name());
    }

    @Override
    public UserAccount choosePassword(String token, String password) {
        User user = transactions
                .read(c -> LinkTable.user(c, token, clock.instant()))
                .orElseThrow(DatabaseAccounts::linkEnded);
        PasswordRules.check(user.details(), password);
        String hash = Passwords.hash(password);
        return transactions.write(c -> {
            if (!LinkTable.use(c, token)) {
                throw linkEnded();
            }
            sessions.endAll(user.id());
            setPassword(c, user, hash);
            return user.account();
        });
    }

    private static ProblemException linkEnded() {
        return new ProblemException(ProblemException.Kind.NOT_FOUND, "link-ended", List.of());
    }

    private void setPassword(Connection connection, User user, String hash) throws SQLException {
        UserTable.setPassword(connection, user.id(), hash);
        // that it was changed, never what to
        log(user.actor(), new ChangeLog.FieldChange("password", null, null));
    }

    @Override
    public List<OpenSession> sessions(Actor actor, Session current) {
        return sessions.of(actor, current);
    }

    @Override
    public void endSession(Actor actor, String key) {
        if (SESSION.matcher(key).matches()) {
            sessions.end(actor, key);
        }
    }

    @Override
    public void endOtherSessions(Session keep) {
        sessions.endAllBut(keep);
    }

    @Override
    public void setLanguage(Actor actor, Locale language) {
        if (!Messages.LANGUAGES.contains(language)) {
            throw ProblemException.invalid(
                    FieldProblem.of("language", "unknown-value", language.toLanguageTag(), "da, en"));
        }
        transactions.write(c -> {
            User user = UserTable.byId(c, actor.id()).orElseThrow(ProblemException::notFound);
            if (!user.language().equals(language)) {
                UserTable.setLanguage(c, user.id(), language);
                log(
                        actor,
                        new ChangeLog.FieldChange(
                                "language", user.language().toLanguageTag(), language.toLanguageTag()));
            }
            return null;
        });
    }

    private void log(Actor actor, ChangeLog.FieldChange change) {
        changes.record(actor, "security", new RecordRef("user", actor.id()), ChangeLog.Kind.UPDATED, List.of(change));
    }

    @Override
    public Optional<String> firstLoginFile() {
        return firstLogin.file().map(Path::toString);
    }
}
