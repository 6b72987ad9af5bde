package dk.bygpartnerskaber.platform.services;

import javax.xml.ws.WebFault;

/**
 * The fault of every SOAP operation. Operations declare it, so that the WSDL describes it; they never throw it
 * themselves but a {@link dk.bygpartnerskaber.platform.api.ProblemException}, which the platform turns into this.
 */
@WebFault(name = "problem", targetNamespace = ServiceFault.NAMESPACE)
public class ServiceFault extends Exception {
    public static final String NAMESPACE = "urn:bygpartnerskaber:problem:1";
    private static final long serialVersionUID = 1L;

    private final transient FaultDetail detail;

    public ServiceFault(String message, FaultDetail detail) {
        super(message);
        this.detail = detail;
    }

    public FaultDetail getFaultInfo() {
        return detail;
    }
}
