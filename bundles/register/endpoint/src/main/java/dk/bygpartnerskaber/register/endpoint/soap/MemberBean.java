package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.TeamMember;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A person in a team, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Member",
        propOrder = {"person", "role", "lead"})
public class MemberBean {
    @XmlElement(required = true)
    String person;

    String role;
    Boolean lead;

    static MemberBean of(TeamMember member) {
        MemberBean bean = new MemberBean();
        bean.person = member.person();
        bean.role = member.role();
        bean.lead = member.lead();
        return bean;
    }

    TeamMember member() {
        return new TeamMember(person, role, Boolean.TRUE.equals(lead));
    }
}
