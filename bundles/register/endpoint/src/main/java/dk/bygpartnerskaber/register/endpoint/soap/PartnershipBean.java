package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Partnership;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A partnership on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Partnership",
        propOrder = {"id", "version", "demo", "createdAt", "changedAt"})
public class PartnershipBean extends PartnershipDataBean {
    @XmlElement(required = true)
    String id;

    long version;
    boolean demo;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String createdAt;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String changedAt;

    static PartnershipBean of(Partnership partnership) {
        PartnershipBean bean = new PartnershipBean();
        bean.fill(partnership.details());
        bean.id = partnership.id();
        bean.version = partnership.version();
        bean.demo = partnership.demo();
        bean.createdAt = partnership.created().toString();
        bean.changedAt = partnership.changed().toString();
        return bean;
    }
}
