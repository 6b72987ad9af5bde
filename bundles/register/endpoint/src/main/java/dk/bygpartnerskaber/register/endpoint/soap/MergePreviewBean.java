package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.MergePreview;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What a merge would do, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "MergePreview",
        propOrder = {"type", "from", "into", "fields", "obstacles"})
public class MergePreviewBean {
    @XmlElement(required = true)
    MergeTypeCode type;

    @XmlElement(required = true)
    MergeSideBean from;

    @XmlElement(required = true)
    MergeSideBean into;

    @XmlElement(name = "field")
    List<MergeFieldBean> fields;

    @XmlElement(name = "obstacle")
    List<String> obstacles;

    static MergePreviewBean of(MergePreview preview) {
        MergePreviewBean bean = new MergePreviewBean();
        bean.type = MergeTypeCode.of(preview.type());
        bean.from = MergeSideBean.of(preview.from());
        bean.into = MergeSideBean.of(preview.into());
        bean.fields = preview.fields().stream().map(MergeFieldBean::of).toList();
        bean.obstacles = preview.obstacles();
        return bean;
    }
}
