package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.web.PageServlet;
import java.io.IOException;
import java.util.Map;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Sets the headers that make browsers careful, on every response of the product. First of all filters, so that answers
 * of the login have them too; what answers later may loosen {@code Cache-Control} for content without personal data.
 */
@Component(
        service = Filter.class,
        property = {"osgi.http.whiteboard.filter.name=platform-security-headers", "service.ranking:Integer=1000"})
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardFilterPattern("/*")
public class SecurityHeaders implements Filter {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    @Override
    public void init(FilterConfig config) {
        // nothing to set up
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HEADERS.forEach(((HttpServletResponse) response)::setHeader);
        chain.doFilter(request, response);
    }

    @Override
    public void destroy() {
        // nothing to tear down
    }
}
