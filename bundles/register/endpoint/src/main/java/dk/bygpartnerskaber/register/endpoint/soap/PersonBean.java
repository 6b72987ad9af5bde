package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Person;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A person on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Person",
        propOrder = {"id", "version", "demo", "createdAt", "changedAt"})
public class PersonBean extends PersonDataBean {
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

    static PersonBean of(Person person) {
        PersonBean bean = new PersonBean();
        bean.fill(person.details());
        bean.id = person.id();
        bean.version = person.version();
        bean.demo = person.demo();
        bean.createdAt = person.created().toString();
        bean.changedAt = person.changed().toString();
        return bean;
    }
}
