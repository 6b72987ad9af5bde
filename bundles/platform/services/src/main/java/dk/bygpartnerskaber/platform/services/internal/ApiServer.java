package dk.bygpartnerskaber.platform.services.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.services.Publication;
import dk.bygpartnerskaber.platform.services.RestPublisher;
import dk.bygpartnerskaber.platform.services.SoapPublisher;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import javax.servlet.Servlet;
import org.apache.cxf.endpoint.Server;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;

/** Everything below {@code /api}: one servlet on one bus, on which modules publish. */
@Component(immediate = true)
public final class ApiServer implements RestPublisher, SoapPublisher {
    static final String REST = "/v1/";

    private final ApiBus bus = new ApiBus();
    private final OpenApiDocuments documents = new OpenApiDocuments();
    private final BodyLimits limits = new BodyLimits();
    private final RestServers rest;
    private final SoapServers soap;
    private final ApiServlet servlet;
    private final ServiceRegistration<Servlet> registration;

    @Activate
    public ApiServer(@Reference Messages messages, BundleContext context) {
        this(messages, context, true);
    }

    /** For running without OSGi, where somebody else serves the {@link #servlet()} and stops this. */
    public ApiServer(Messages messages) {
        this(messages, null, false);
    }

    private ApiServer(Messages messages, BundleContext context, boolean whiteboard) {
        Problems problems = new Problems(messages);
        rest = new RestServers(bus.bus(), problems);
        soap = new SoapServers(bus.bus(), problems);
        servlet = new ApiServlet(bus, documents, limits, problems);
        registration = whiteboard ? context.registerService(Servlet.class, servlet, properties()) : null;
    }

    public Servlet servlet() {
        return servlet;
    }

    @Deactivate
    public void stop() {
        if (registration != null) {
            registration.unregister();
        }
        bus.close();
    }

    @Override
    public Publication publishResource(String collection, Object resource, int maxUpload) {
        String address = REST + collection;
        bus.requireFree(address);
        Server server = rest.publish(address, resource);
        limits.set(address, maxUpload);
        documents.add(collection, resource.getClass());
        return new Closing(() -> {
            documents.remove(collection);
            limits.remove(address);
            server.destroy();
        });
    }

    @Override
    public Publication publishPort(String module, Object port) {
        String soap11 = "/soap/" + module;
        String soap12 = "/soap12/" + module;
        bus.requireFree(soap11);
        bus.requireFree(soap12);
        Server first = soap.publish(soap11, port, SoapServers.SOAP_11);
        Server second = soap.publish(soap12, port, SoapServers.SOAP_12);
        return new Closing(() -> {
            first.destroy();
            second.destroy();
        });
    }

    private static Dictionary<String, Object> properties() {
        return new Hashtable<>(Map.of(
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME,
                "bygpartnerskaber-api",
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN,
                "/api/*",
                HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT,
                "(" + HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=bygpartnerskaber)"));
    }
}
