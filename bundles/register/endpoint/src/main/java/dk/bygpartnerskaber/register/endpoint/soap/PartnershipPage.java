package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.register.api.Partnership;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A page of partnerships on the wire; {@code next} is the cursor of the following page, absent on the last one. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PartnershipPage",
        propOrder = {"items", "next"})
public class PartnershipPage {
    @XmlElement(name = "partnership")
    List<PartnershipBean> items = new ArrayList<>();

    String next;

    static PartnershipPage of(Page<Partnership> page) {
        PartnershipPage bean = new PartnershipPage();
        bean.items = page.items().stream().map(PartnershipBean::of).toList();
        bean.next = page.next().orElse(null);
        return bean;
    }
}
