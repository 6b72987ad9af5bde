package dk.bygpartnerskaber.platform.services.internal;

import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.transport.DestinationFactoryManager;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;

/**
 * A CXF bus with a registry of its own, so that what is published on it is reached by our servlet alone: CXF's own
 * {@code /cxf} servlet stands outside the login filter.
 */
final class ApiBus implements AutoCloseable {
    private final Bus bus = new CXFBusFactory().createBus();
    private final DestinationRegistry registry = new DestinationRegistryImpl();

    ApiBus() {
        HTTPTransportFactory http = new HTTPTransportFactory(registry);
        bus.setExtension(http, HTTPTransportFactory.class);
        DestinationFactoryManager factories = bus.getExtension(DestinationFactoryManager.class);
        http.getTransportIds().forEach(id -> factories.registerDestinationFactory(id, http));
        // failures are logged where they are answered, with their number; CXF would log each refusal with its stack
        bus.setProperty(FaultListener.class.getName(), (FaultListener) (fault, what, message) -> false);
    }

    Bus bus() {
        return bus;
    }

    DestinationRegistry registry() {
        return registry;
    }

    /** Whether something is published at the path: REST takes what lies below its address too, SOAP does not. */
    boolean serves(String path) {
        return registry.getDestinationForPath(path) != null
                || (path.startsWith(ApiServer.REST) && registry.checkRestfulRequest(path) != null);
    }

    /** @throws IllegalStateException when something is published at the address */
    void requireFree(String address) {
        if (registry.getDestinationForPath(address) != null) {
            throw new IllegalStateException("Something is published at " + address);
        }
    }

    @Override
    public void close() {
        bus.shutdown(true);
    }
}
