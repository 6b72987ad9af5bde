package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Membership;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What a person is in a team, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "TeamOfPerson",
        propOrder = {"id", "name", "role", "lead"})
public class TeamOfPersonBean {
    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    String name;

    /** What they do there. */
    String role;

    boolean lead;

    static TeamOfPersonBean of(Membership membership) {
        TeamOfPersonBean bean = new TeamOfPersonBean();
        bean.id = membership.team();
        bean.name = membership.name();
        bean.role = membership.role();
        bean.lead = membership.lead();
        return bean;
    }
}
