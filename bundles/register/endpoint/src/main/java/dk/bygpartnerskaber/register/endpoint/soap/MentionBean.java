package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Mention;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A place where a text stands, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Mention",
        propOrder = {"module", "recordType", "recordId", "field", "excerpt"})
public class MentionBean {
    @XmlElement(required = true)
    String module;

    @XmlElement(required = true)
    String recordType;

    @XmlElement(required = true)
    String recordId;

    @XmlElement(required = true)
    String field;

    @XmlElement(required = true)
    String excerpt;

    static MentionBean of(Mention mention) {
        MentionBean bean = new MentionBean();
        bean.module = mention.module();
        bean.recordType = mention.record().type();
        bean.recordId = mention.record().id();
        bean.field = mention.field();
        bean.excerpt = mention.excerpt();
        return bean;
    }
}
