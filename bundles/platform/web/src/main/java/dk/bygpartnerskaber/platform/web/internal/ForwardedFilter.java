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
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Believes what a reverse proxy says about the caller, if the proxy's address is in {@code proxies} of the configuration
 * {@value WebContext#PID}; from everybody else {@code X-Forwarded-*} means nothing. Before all other filters, as they
 * look at the caller.
 */
@Component(
        service = Filter.class,
        configurationPid = WebContext.PID,
        property = {"osgi.http.whiteboard.filter.name=platform-forwarded", "service.ranking:Integer=2000", "proxies="})
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardFilterPattern("/*")
public class ForwardedFilter implements Filter {
    private final TrustedProxies proxies;

    @Activate
    public ForwardedFilter(Map<String, Object> configuration) {
        proxies = new TrustedProxies(String.valueOf(configuration.get("proxies")));
    }

    @Override
    public void init(FilterConfig config) {
        // the constructor has done it
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean believed = proxies.contain(request.getRemoteAddr());
        chain.doFilter(believed ? new ForwardedRequest((HttpServletRequest) request, proxies) : request, response);
    }

    @Override
    public void destroy() {
        // nothing is held
    }
}
