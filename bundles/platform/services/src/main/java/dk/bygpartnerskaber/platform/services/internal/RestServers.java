package dk.bygpartnerskaber.platform.services.internal;

import java.util.List;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.lifecycle.SingletonResourceProvider;
import org.apache.cxf.jaxrs.provider.MultipartProvider;

/** Makes the server of one REST resource. */
final class RestServers {
    private final Bus bus;
    private final Problems problems;

    RestServers(Bus bus, Problems problems) {
        this.bus = bus;
        this.problems = problems;
    }

    Server publish(String address, Object resource) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(address);
        factory.setResourceClasses(resource.getClass());
        factory.setResourceProvider(resource.getClass(), new SingletonResourceProvider(resource, false));
        factory.setProviders(List.of(
                new JsonProvider(),
                multipart(),
                new ProblemMapper(problems),
                new ActorProvider(),
                new QueryParameterFilter(),
                new PartLimit()));
        // else CXF answers a WebApplicationException itself, without a body
        factory.setProperties(Map.of("default.wae.mapper.least.specific", true));
        return factory.create();
    }

    /** Uploads stay in memory: they are bounded, and personal data does not belong into temporary files. */
    private static MultipartProvider multipart() {
        MultipartProvider provider = new MultipartProvider();
        provider.setAttachmentThreshold(String.valueOf(Integer.MAX_VALUE));
        return provider;
    }
}
