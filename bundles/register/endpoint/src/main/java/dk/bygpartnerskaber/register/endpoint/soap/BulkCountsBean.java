package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** How many records of a bulk change meet with what, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "BulkCounts",
        propOrder = {"planned", "unchanged", "refused", "changed", "skipped"})
public class BulkCountsBean {
    long planned;
    long unchanged;
    long refused;
    long changed;
    long skipped;

    static BulkCountsBean of(BulkRun run) {
        BulkCountsBean bean = new BulkCountsBean();
        bean.planned = run.count(Outcome.PLANNED);
        bean.unchanged = run.count(Outcome.UNCHANGED);
        bean.refused = run.count(Outcome.REFUSED);
        bean.changed = run.count(Outcome.CHANGED);
        bean.skipped = run.count(Outcome.SKIPPED);
        return bean;
    }
}
