package dk.bygpartnerskaber.platform.services.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import org.apache.cxf.Bus;
import org.apache.cxf.attachment.AttachmentDeserializer;
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
        factory.setProperties(Map.of(
                "default.wae.mapper.least.specific",
                true,
                AttachmentDeserializer.ATTACHMENT_MAX_COUNT,
                String.valueOf(PartLimit.MAX_PARTS)));
        return factory.create();
    }

    /** Uploads stay in memory: they are bounded, and personal data does not belong into temporary files. */
    private static MultipartProvider multipart() {
        MultipartProvider provider = new CarefulMultipartProvider();
        provider.setAttachmentThreshold(String.valueOf(Integer.MAX_VALUE));
        return provider;
    }

    /** Blames the sender for a part whose media type is none. */
    private static final class CarefulMultipartProvider extends MultipartProvider {
        @Override
        public Object readFrom(
                Class<Object> type,
                Type genericType,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> headers,
                InputStream body)
                throws IOException {
            try {
                return super.readFrom(type, genericType, annotations, media, headers, body);
            } catch (IllegalArgumentException unknownType) {
                throw JsonProblems.malformed("multipart");
            }
        }
    }
}
