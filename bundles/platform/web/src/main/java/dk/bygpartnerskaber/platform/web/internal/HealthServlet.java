package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.ReadinessCheck;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: every part of the product that is installed has
 * started and what they need is there; otherwise 503, naming what is awaited.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("bygpartnerskaber-health")
@HttpWhiteboardServletPattern("/health/*")
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=bygpartnerskaber)")
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient StartedParts parts;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile List<ReadinessCheck> checks;

    @Activate
    public HealthServlet(@Reference StartedParts parts) {
        this.parts = parts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> answer(response, List.of());
            case "/ready" -> answer(response, awaited());
            default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private List<String> awaited() {
        Stream<String> failing =
                checks.stream().filter(check -> !check.isReady()).map(ReadinessCheck::name);
        return Stream.concat(parts.missing().stream(), failing).toList();
    }

    private static void answer(HttpServletResponse response, List<String> awaited) throws IOException {
        response.setStatus(awaited.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        String names = awaited.stream().map(name -> '"' + name + '"').collect(Collectors.joining(","));
        response.getWriter()
                .write("{\"status\":\"" + (awaited.isEmpty() ? "up" : "down") + "\",\"awaited\":[" + names + "]}");
    }
}
