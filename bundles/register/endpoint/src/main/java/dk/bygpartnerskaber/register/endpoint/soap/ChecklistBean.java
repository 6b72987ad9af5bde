package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Checklist;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A checklist on the wire: how many of its items are in place, of those that count. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Checklist",
        propOrder = {"partnership", "version", "done", "of", "items"})
public class ChecklistBean {
    @XmlElement(required = true)
    String partnership;

    long version;
    int done;
    int of;

    @XmlElement(name = "item")
    List<ChecklistItemBean> items = new ArrayList<>();

    static ChecklistBean of(Checklist list) {
        ChecklistBean bean = new ChecklistBean();
        bean.partnership = list.partnership();
        bean.version = list.version();
        bean.done = list.progress().done();
        bean.of = list.progress().of();
        bean.items = list.lines().stream().map(ChecklistItemBean::of).toList();
        return bean;
    }
}
