package dk.bygpartnerskaber.platform.services.testing;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.security.RequestIdentity;
import dk.bygpartnerskaber.platform.services.internal.ApiServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Set;
import javax.servlet.DispatcherType;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** The API on a real Jetty, without OSGi. The header {@code As} names the caller: reader, editor or curator. */
public final class ApiTestServer implements AutoCloseable {
    private final ApiServer api = new ApiServer(new TextFiles());
    private final Server jetty = new Server(0);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    public ApiTestServer(String contextPath) throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath(contextPath.isEmpty() ? "/" : contextPath);
        context.addFilter(new FilterHolder(new Identity()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(api.servlet()), "/api/*");
        jetty.setHandler(context);
        jetty.start();
        base = "http://localhost:" + ((ServerConnector) jetty.getConnectors()[0]).getLocalPort() + contextPath;
    }

    public ApiServer api() {
        return api;
    }

    /** Address without the API's path. */
    public String base() {
        return base;
    }

    /**
     * Sends a request.
     *
     * @param path below {@code /api}
     * @param headers names and values in turn
     */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api" + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body != null && !Set.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            api.stop();
        }
    }

    private static final class Identity extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String as = request.getHeader("As");
            Set<Permission> permissions =
                    switch (as == null ? "curator" : as) {
                        case "reader" -> EnumSet.of(Permission.READ);
                        case "editor" -> EnumSet.of(Permission.READ, Permission.EDIT);
                        case "officer" -> EnumSet.of(Permission.READ, Permission.PROTECT);
                        default -> EnumSet.of(Permission.READ, Permission.EDIT, Permission.CURATE);
                    };
            RequestIdentity.set(request, new Actor("u1", "Test", permissions));
            chain.doFilter(request, response);
        }
    }
}
