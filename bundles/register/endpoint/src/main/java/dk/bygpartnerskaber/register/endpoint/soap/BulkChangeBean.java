package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.BulkRun;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What a change of many records would do, does or has done, on the wire; its records as they were named. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "BulkChange",
        propOrder = {"id", "status", "counts", "items", "createdAt", "jobId"})
public class BulkChangeBean extends BulkChangeDataBean {
    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    BulkStatusCode status;

    @XmlElement(required = true)
    BulkCountsBean counts;

    @XmlElement(name = "item")
    List<BulkItemBean> items = new ArrayList<>();

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String createdAt;

    String jobId;

    static BulkChangeBean of(BulkRun run) {
        BulkChangeBean bean = new BulkChangeBean();
        bean.fill(run.change());
        bean.id = run.id();
        bean.status = BulkStatusCode.valueOf(run.status().name());
        bean.counts = BulkCountsBean.of(run);
        bean.items = run.items().stream().map(BulkItemBean::of).toList();
        bean.createdAt = run.created().toString();
        bean.jobId = run.jobId().orElse(null);
        return bean;
    }
}
