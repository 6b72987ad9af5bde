package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A user's own account. */
@Component
public final class DatabaseAccounts implements Accounts {
    private static final int MAX_PASSWORD_LENGTH = 200;

    private final Transactions transactions;
    private final ChangeLog changes;
    private final SessionTable sessions;
    private final FirstLogin firstLogin;

    @Activate
    public DatabaseAccounts(
            @Reference Transactions transactions,
            @Reference ChangeLog changes,
            @Reference SessionTable sessions,
            @Reference FirstLogin firstLogin) {
        this.transactions = transactions;
        this.changes = changes;
        this.sessions = sessions;
        this.firstLogin = firstLogin;
    }

    @Override
    public void changePassword(Actor actor, Session keep, String current, String password) {
        User user = transactions.read(c -> UserTable.byId(c, actor.id())).orElseThrow(ProblemException::notFound);
        check(user, current, password);
        String hash = Passwords.hash(password);
        transactions.write(c -> {
            UserTable.setPassword(c, user.id(), hash);
            sessions.endAllBut(keep);
            // that it was changed, never what to
            log(actor, new ChangeLog.FieldChange("password", null, null));
            return null;
        });
        firstLogin.done();
    }

    private static void check(User user, String current, String password) {
        if (!Passwords.matches(current, user.passwordHash())) {
            throw ProblemException.invalid(FieldProblem.of("current", "wrong-password"));
        }
        if (password.length() < MIN_PASSWORD_LENGTH) {
            throw ProblemException.invalid(
                    FieldProblem.of("password", "too-short", String.valueOf(MIN_PASSWORD_LENGTH)));
        }
        if (password.length() > MAX_PASSWORD_LENGTH) {
            throw ProblemException.invalid(
                    FieldProblem.of("password", "too-long", String.valueOf(MAX_PASSWORD_LENGTH)));
        }
        if (password.equals(current) || password.equalsIgnoreCase(user.name())) {
            throw ProblemException.invalid(FieldProblem.of("password", "password-known"));
        }
    }

    @Override
    public void setLanguage(Actor actor, Locale language) {
        if (!Messages.LANGUAGES.contains(language)) {
            throw ProblemException.invalid(
                    FieldProblem.of("language", "unknown-value", language.toLanguageTag(), "da, en"));
        }
        transactions.write(c -> {
            User user = UserTable.byId(c, actor.id()).orElseThrow(ProblemException::notFound);
            UserTable.setLanguage(c, user.id(), language);
            log(
                    actor,
                    new ChangeLog.FieldChange("language", user.language().toLanguageTag(), language.toLanguageTag()));
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
