package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.PersonRole;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What a person is or was at an organisation, on the wire; from and to are a year, a month or a day. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Role",
        propOrder = {"organisation", "role", "department", "from", "to", "note", "successor"})
public class RoleBean {
    @XmlElement(required = true)
    String organisation;

    String role;
    String department;
    String from;
    String to;
    String note;
    String successor;

    static RoleBean of(PersonRole r) {
        RoleBean bean = new RoleBean();
        bean.organisation = r.organisation();
        bean.role = r.role();
        bean.department = r.department();
        bean.from = DateTexts.of(r.from());
        bean.to = DateTexts.of(r.to());
        bean.note = r.note();
        bean.successor = r.successor();
        return bean;
    }

    /** @param field where it stands in the input */
    PersonRole personRole(String field) {
        return new PersonRole(
                organisation,
                role,
                department,
                DateTexts.parse(field + "/from", from),
                DateTexts.parse(field + "/to", to),
                note,
                successor);
    }
}
