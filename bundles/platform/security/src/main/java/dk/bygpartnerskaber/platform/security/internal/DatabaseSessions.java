package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.Session;
import dk.bygpartnerskaber.platform.security.Sessions;
import dk.bygpartnerskaber.platform.security.UserAccount;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Log-in and log-out of browsers. */
@Component
public final class DatabaseSessions implements Sessions {
    private final Authenticator authenticator;
    private final SessionTable sessions;
    private final Transactions transactions;

    @Activate
    public DatabaseSessions(
            @Reference Authenticator authenticator,
            @Reference SessionTable sessions,
            @Reference Transactions transactions) {
        this.authenticator = authenticator;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Session logIn(HttpServletRequest request, HttpServletResponse response, String user, String password) {
        return start(request, response, authenticator.authenticate(user, password, request.getRemoteAddr()));
    }

    @Override
    public Session logIn(HttpServletRequest request, HttpServletResponse response, UserAccount user) {
        User current = transactions.read(c -> UserTable.byId(c, user.id())).orElseThrow(ProblemException::notFound);
        return start(request, response, current);
    }

    private Session start(HttpServletRequest request, HttpServletResponse response, User user) {
        SessionCookie.token(request).ifPresent(sessions::end);
        String token = Passwords.token();
        Session session = sessions.start(user, token, Origin.of(request));
        SessionCookie.set(request, response, token);
        return session;
    }

    @Override
    public void logOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.token(request).ifPresent(sessions::end);
        SessionCookie.remove(request, response);
    }
}
