/** The register over SOAP. All elements stand in one namespace. */
@XmlSchema(namespace = RegisterPort.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
