package dk.bygpartnerskaber.platform.security;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/**
 * The identity that the login filter has found in a request. The filter runs before every servlet of the product's
 * context: below {@code /api} it takes {@code Authorization} only, elsewhere the session cookie only, and it answers
 * requests itself that need an identity and have none (pages: redirect to {@code /login}; services: 401).
 */
public final class RequestIdentity {
    private static final String SESSION = RequestIdentity.class.getName() + ".session";
    private static final String ACTOR = RequestIdentity.class.getName() + ".actor";

    private static final String FOREIGN = RequestIdentity.class.getName() + ".foreign";

    private RequestIdentity() {}

    /** The session of a page request; empty on open pages without login and below {@code /api}. */
    public static Optional<Session> session(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(SESSION));
    }

    /** The user who calls; empty on open addresses without login. */
    public static Optional<Actor> actor(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ACTOR));
    }

    /** Whether another site made the browser send this form; it carries no identity then and must be refused. */
    public static boolean isForeign(HttpServletRequest request) {
        return request.getAttribute(FOREIGN) != null;
    }

    /** For the login filter. */
    public static void setForeign(HttpServletRequest request) {
        request.setAttribute(FOREIGN, Boolean.TRUE);
    }

    /** For the login filter. */
    public static void set(HttpServletRequest request, Session session) {
        request.setAttribute(SESSION, session);
        set(request, session.actor());
    }

    /** For the login filter. */
    public static void set(HttpServletRequest request, Actor actor) {
        request.setAttribute(ACTOR, actor);
    }
}
