package dk.bygpartnerskaber.platform.security;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.annotation.versioning.ProviderType;

/** Logs browser users in and out. */
@ProviderType
public interface Sessions {

    /**
     * Starts a new session and sets its cookie; a session that the request already had ends.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code login-refused} (one text, whether user or
     *     password is wrong) or {@code login-throttled} after too many failures
     */
    Session logIn(HttpServletRequest request, HttpServletResponse response, String user, String password);

    /**
     * Starts a new session of a user who is known otherwise: by a one-time link.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code login-refused} when the user is closed
     */
    Session logIn(HttpServletRequest request, HttpServletResponse response, UserAccount user);

    /** Ends the request's session, at once and on every node, and removes its cookie. */
    void logOut(HttpServletRequest request, HttpServletResponse response);
}
