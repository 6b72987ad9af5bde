package dk.bygpartnerskaber.platform.services.internal;

import java.util.Map;
import javax.xml.ws.soap.SOAPBinding;
import org.apache.cxf.Bus;
import org.apache.cxf.annotations.SchemaValidation;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.message.Message;

/** Makes the server of one SOAP port under one version of SOAP. */
final class SoapServers {
    static final String SOAP_11 = SOAPBinding.SOAP11HTTP_BINDING;
    static final String SOAP_12 = SOAPBinding.SOAP12HTTP_BINDING;

    private final Bus bus;
    private final SoapFaults faults;

    SoapServers(Bus bus, Problems problems) {
        this.bus = bus;
        this.faults = new SoapFaults(problems);
    }

    Server publish(String address, Object port, String version) {
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress(address);
        factory.setBindingId(version);
        factory.setServiceBean(port);
        factory.setProperties(Map.of(
                Message.SCHEMA_VALIDATION_ENABLED,
                SchemaValidation.SchemaValidationType.IN,
                Message.FAULT_STACKTRACE_ENABLED,
                false));
        factory.getOutFaultInterceptors().add(faults);
        return factory.create();
    }
}
