package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.RetentionPreview;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What a rule would do now, on the wire: how many it applies to, and of the first hundred who goes and who stays. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "RetentionPreview",
        propOrder = {"rule", "total", "goes", "stays"})
public class RetentionPreviewBean {
    @XmlElement(required = true)
    RetentionRuleBean rule;

    long total;
    List<PersonBean> goes = new ArrayList<>();
    List<PersonBean> stays = new ArrayList<>();

    static RetentionPreviewBean of(RetentionPreview preview) {
        RetentionPreviewBean bean = new RetentionPreviewBean();
        bean.rule = RetentionRuleBean.of(preview.rule());
        bean.total = preview.total();
        bean.goes = preview.goes().stream().map(PersonBean::of).toList();
        bean.stays = preview.stays().stream().map(PersonBean::of).toList();
        return bean;
    }
}
