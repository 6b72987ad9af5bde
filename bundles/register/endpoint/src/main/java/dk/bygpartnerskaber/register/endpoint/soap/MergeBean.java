package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Merge;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** Two records that became one, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "RecordMerge",
        propOrder = {
            "id",
            "type",
            "from",
            "fromName",
            "into",
            "at",
            "undoUntil",
            "undoneAt",
            "records",
            "changedSince",
            "undoFirst",
            "obstacle"
        })
public class MergeBean {
    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    MergeTypeCode type;

    @XmlElement(required = true)
    String from;

    String fromName;

    @XmlElement(required = true)
    String into;

    @XmlElement(required = true)
    String at;

    @XmlElement(required = true)
    String undoUntil;

    String undoneAt;

    int records;

    List<RecordBean> changedSince;

    String undoFirst;

    String obstacle;

    static MergeBean of(Merge merge) {
        MergeBean bean = new MergeBean();
        bean.id = merge.id();
        bean.type = MergeTypeCode.of(merge.type());
        bean.from = merge.from();
        bean.fromName = merge.fromName();
        bean.into = merge.into();
        bean.at = merge.at().toString();
        bean.undoUntil = merge.undoUntil().toString();
        bean.undoneAt = merge.undone().map(Object::toString).orElse(null);
        bean.records = merge.records();
        bean.changedSince = merge.changed().stream().map(RecordBean::of).toList();
        bean.undoFirst = merge.first().orElse(null);
        bean.obstacle = merge.obstacle().orElse(null);
        return bean;
    }
}
