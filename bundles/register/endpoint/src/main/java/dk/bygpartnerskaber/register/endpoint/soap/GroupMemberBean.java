package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.GroupMember;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A person in a group of a partnership, on the wire; person is an id. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "GroupMember",
        propOrder = {"person", "role"})
public class GroupMemberBean {
    @XmlElement(required = true)
    String person;

    String role;

    static GroupMemberBean of(GroupMember member) {
        GroupMemberBean bean = new GroupMemberBean();
        bean.person = member.person();
        bean.role = member.role();
        return bean;
    }

    GroupMember member() {
        return new GroupMember(person, role);
    }
}
