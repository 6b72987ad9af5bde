package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.RequestIdentity;
import dk.bygpartnerskaber.platform.security.Session;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Finds out who calls. Below {@code /api} it takes the header {@code Authorization} only, elsewhere the session cookie
 * only, so that no other site can make a browser call the services in its user's name.
 */
@Component(service = Filter.class)
@HttpWhiteboardFilterName("bygpartnerskaber-login")
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=bygpartnerskaber)")
public final class LoginFilter implements Filter {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private final ServiceCredentials credentials;
    private final SessionTable sessions;
    private final UnauthenticatedAnswer unauthenticated;
    private final UnavailableAnswer unavailable;

    @Activate
    public LoginFilter(
            @Reference ServiceCredentials credentials,
            @Reference SessionTable sessions,
            @Reference UnauthenticatedAnswer unauthenticated,
            @Reference UnavailableAnswer unavailable) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.unauthenticated = unauthenticated;
        this.unavailable = unavailable;
    }

    @Override
    public void init(FilterConfig config) {
        // the constructor has done it
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (identify(http, (HttpServletResponse) response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean identify(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            return OpenAddresses.isService(request)
                    ? identifyService(request, response)
                    : identifyPage(request, response);
        } catch (RuntimeException failure) {
            unavailable.send(request, response, failure);
            return false;
        }
    }

    private boolean identifyService(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (OpenAddresses.isOpen(request)) {
            return true;
        }
        try {
            RequestIdentity.set(request, credentials.identify(request));
            return true;
        } catch (ProblemException refused) {
            unauthenticated.send(request, response, refused);
            return false;
        }
    }

    private boolean identifyPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SAFE_METHODS.contains(request.getMethod()) && comesFromElsewhere(request)) {
            RequestIdentity.setForeign(request);
            return true;
        }
        Optional<Session> session = SessionCookie.token(request).flatMap(sessions::find);
        session.ifPresent(s -> RequestIdentity.set(request, s));
        if (session.isPresent() || OpenAddresses.isOpen(request)) {
            return true;
        }
        toLogin(request, response);
        return false;
    }

    /** Browsers say so themselves; those that do not over plain http at least name the origin. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null
                && (host == null || !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host));
    }

    private static void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String login = request.getContextPath() + "/login";
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            login += "?next=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", login);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", login);
    }

    @Override
    public void destroy() {
        // nothing is held
    }
}
