package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.BulkRun;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A record of a bulk change on the wire: what the field had at the preview, and what it gets. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "BulkItem",
        propOrder = {"id", "name", "before", "after", "outcome", "reason"})
public class BulkItemBean {
    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    String name;

    List<String> before;
    List<String> after;

    @XmlElement(required = true)
    BulkOutcomeCode outcome;

    BulkReasonBean reason;

    static BulkItemBean of(BulkRun.Item item) {
        BulkItemBean bean = new BulkItemBean();
        bean.id = item.record().id();
        bean.name = item.name();
        bean.before = item.before();
        bean.after = item.after();
        bean.outcome = BulkOutcomeCode.valueOf(item.outcome().name());
        bean.reason = item.reason().map(BulkReasonBean::of).orElse(null);
        return bean;
    }
}
