package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Responsible;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** Somebody on the staff who is responsible, on the wire; person and team are ids. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Responsible",
        propOrder = {"person", "role", "team"})
public class ResponsibleBean {
    @XmlElement(required = true)
    String person;

    String role;
    String team;

    static ResponsibleBean of(Responsible responsible) {
        ResponsibleBean bean = new ResponsibleBean();
        bean.person = responsible.person();
        bean.role = responsible.role();
        bean.team = responsible.team();
        return bean;
    }

    Responsible responsible() {
        return new Responsible(person, role, team);
    }
}
