package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.ExternalId;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What another system calls an organisation, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ExternalId",
        propOrder = {"system", "id"})
public class ExternalIdBean {
    @XmlElement(required = true)
    String system;

    @XmlElement(required = true)
    String id;

    static ExternalIdBean of(ExternalId external) {
        ExternalIdBean bean = new ExternalIdBean();
        bean.system = external.system();
        bean.id = external.id();
        return bean;
    }

    ExternalId externalId() {
        return new ExternalId(system, id);
    }
}
