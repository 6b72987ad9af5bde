package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Partnership;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A partnership that began, paused or ended in a year, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PartnershipOfYear",
        propOrder = {"id", "title"})
public class PartnershipOfYearBean {
    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    String title;

    static List<PartnershipOfYearBean> all(List<Partnership> partnerships) {
        return partnerships.stream()
                .map(partnership -> {
                    PartnershipOfYearBean bean = new PartnershipOfYearBean();
                    bean.id = partnership.id();
                    bean.title = partnership.title();
                    return bean;
                })
                .toList();
    }
}
