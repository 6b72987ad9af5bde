package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.PersonPart;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What a person is in a partnership, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PartnershipOfPerson",
        propOrder = {"id", "title", "part", "role"})
public class PartnershipOfPersonBean {
    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    String title;

    @XmlElement(required = true)
    PersonPartCode part;

    /** What they do there. */
    String role;

    static PartnershipOfPersonBean of(PersonPart part) {
        PartnershipOfPersonBean bean = new PartnershipOfPersonBean();
        bean.id = part.partnership();
        bean.title = part.title();
        bean.part = PersonPartCode.valueOf(part.part().name());
        bean.role = part.role();
        return bean;
    }
}
