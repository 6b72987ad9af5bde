package dk.bygpartnerskaber.platform.services;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Publishes SOAP ports, document/literal: SOAP 1.1 at {@code /api/soap/<module>}, SOAP 1.2 at
 * {@code /api/soap12/<module>}, each with its WSDL at {@code ?wsdl}.
 *
 * <p>Input is checked against the schema. Ports throw {@link dk.bygpartnerskaber.platform.api.ProblemException}; callers
 * get it as the typed {@link ServiceFault} that every operation declares.
 */
@ProviderType
public interface SoapPublisher {

    /**
     * Serves a port under both versions of SOAP.
     *
     * @param module last part of the addresses, for example {@code register}
     * @param port a JAX-WS implementation, annotated with {@code @WebService}
     * @throws IllegalStateException when the address is taken
     */
    Publication publishPort(String module, Object port);
}
