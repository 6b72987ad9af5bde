package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.RetentionRule;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A rule of how long people are kept, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "RetentionRule",
        propOrder = {"kind", "version", "months", "nightly"})
public class RetentionRuleBean {
    @XmlElement(required = true)
    RetentionKindCode kind;

    long version;
    int months;
    boolean nightly;

    static RetentionRuleBean of(RetentionRule rule) {
        RetentionRuleBean bean = new RetentionRuleBean();
        bean.kind = RetentionKindCode.valueOf(rule.kind().name());
        bean.version = rule.version();
        bean.months = rule.months();
        bean.nightly = rule.nightly();
        return bean;
    }
}
