package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.register.api.Partnership;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/**
 * A page of partnerships on the wire; {@code next} is the cursor of the following page, absent on the last one;
 * {@code total} is how many there are in all, when asked for.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PartnershipPage",
        propOrder = {"items", "next", "total"})
public class PartnershipPage {
    @XmlElement(name = "partnership")
    List<PartnershipBean> items = new ArrayList<>();

    String next;
    Long total;

    static PartnershipPage of(Page<Partnership> page) {
        PartnershipPage bean = new PartnershipPage();
        bean.items = page.items().stream().map(PartnershipBean::of).toList();
        bean.next = page.next().orElse(null);
        bean.total = page.total().isPresent() ? page.total().getAsLong() : null;
        return bean;
    }
}
