package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistLine;
import dk.bygpartnerskaber.register.api.ChecklistMark;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/**
 * An item of a checklist on the wire. Callers say {@code item}, {@code mark} and {@code note}; the rest is for reading.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ChecklistItemState",
        propOrder = {"item", "mark", "note", "done", "dataDone", "dataReason", "dataPath"})
public class ChecklistItemBean {
    @XmlElement(required = true)
    ChecklistItemCode item;

    ChecklistMarkCode mark;
    String note;
    Boolean done;
    Boolean dataDone;
    String dataReason;
    String dataPath;

    static ChecklistItemBean of(ChecklistLine line) {
        ChecklistItemBean bean = new ChecklistItemBean();
        bean.item = ChecklistItemCode.valueOf(line.item().name());
        bean.mark = line.entry().mark() == null
                ? null
                : ChecklistMarkCode.valueOf(line.entry().mark().name());
        bean.note = line.entry().note();
        bean.done = line.done();
        line.data().ifPresent(found -> {
            bean.dataDone = found.done();
            bean.dataReason = found.textKey();
            bean.dataPath = found.path();
        });
        return bean;
    }

    ChecklistEntry entry() {
        return new ChecklistEntry(
                ChecklistItem.valueOf(item.name()), mark == null ? null : ChecklistMark.valueOf(mark.name()), note);
    }
}
