package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Organisation;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** An organisation on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Organisation",
        propOrder = {"id", "version", "demo", "createdAt", "changedAt"})
public class OrganisationBean extends OrganisationDataBean {
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

    static OrganisationBean of(Organisation organisation) {
        OrganisationBean bean = new OrganisationBean();
        bean.fill(organisation.details());
        bean.id = organisation.id();
        bean.version = organisation.version();
        bean.demo = organisation.demo();
        bean.createdAt = organisation.created().toString();
        bean.changedAt = organisation.changed().toString();
        return bean;
    }
}
