package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Callers;
import dk.bygpartnerskaber.platform.web.PageServlet;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/** Knows whether requests are being answered, and when the last one was. Before all other filters, as these take time too. */
@Component(
        service = {Filter.class, Callers.class},
        property = {"osgi.http.whiteboard.filter.name=platform-callers", "service.ranking:Integer=3000"})
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardFilterPattern("/*")
public final class CallersFilter implements Filter, Callers {
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile long lastAnswer = System.nanoTime();

    @Override
    public void init(FilterConfig config) {
        // nothing to do
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        waiting.incrementAndGet();
        try {
            chain.doFilter(request, response);
        } finally {
            lastAnswer = System.nanoTime();
            waiting.decrementAndGet();
        }
    }

    @Override
    public Duration quiet() {
        return waiting.get() > 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastAnswer);
    }

    @Override
    public void destroy() {
        // nothing is held
    }
}
