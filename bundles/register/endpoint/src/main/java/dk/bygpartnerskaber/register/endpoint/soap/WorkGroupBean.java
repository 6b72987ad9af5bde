package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.WorkGroup;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** A project group or a steering group on the wire; absent where there is none. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "WorkGroup",
        propOrder = {"text"})
public class WorkGroupBean {
    String text;

    static WorkGroupBean of(WorkGroup group) {
        if (group == null) {
            return null;
        }
        WorkGroupBean bean = new WorkGroupBean();
        bean.text = group.text();
        return bean;
    }

    WorkGroup group() {
        return new WorkGroup(text);
    }
}
