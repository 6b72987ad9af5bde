package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.RetentionRun;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** What a rule has done once, on the wire: how many, never who. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "RetentionRun",
        propOrder = {"at", "kind", "months", "nightly", "erased", "kept"})
public class RetentionRunBean {
    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String at;

    @XmlElement(required = true)
    RetentionKindCode kind;

    int months;
    boolean nightly;
    long erased;
    long kept;

    static RetentionRunBean of(RetentionRun run) {
        RetentionRunBean bean = new RetentionRunBean();
        bean.at = run.at().toString();
        bean.kind = RetentionKindCode.valueOf(run.kind().name());
        bean.months = run.months();
        bean.nightly = run.nightly();
        bean.erased = run.erased();
        bean.kept = run.kept();
        return bean;
    }
}
