package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.WorkGroup;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A project group or a steering group on the wire; absent where there is none. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "WorkGroup",
        propOrder = {"text", "members"})
public class WorkGroupBean {
    String text;

    @XmlElement(name = "member")
    List<GroupMemberBean> members = new ArrayList<>();

    static WorkGroupBean of(WorkGroup group) {
        if (group == null) {
            return null;
        }
        WorkGroupBean bean = new WorkGroupBean();
        bean.text = group.text();
        bean.members = group.members().stream().map(GroupMemberBean::of).toList();
        return bean;
    }

    WorkGroup group() {
        return new WorkGroup(text, members.stream().map(GroupMemberBean::member).toList());
    }
}
