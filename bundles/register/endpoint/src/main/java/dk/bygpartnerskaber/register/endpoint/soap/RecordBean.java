package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.RecordRef;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A record of any module, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Record",
        propOrder = {"recordType", "recordId"})
public class RecordBean {
    @XmlElement(required = true)
    String recordType;

    @XmlElement(required = true)
    String recordId;

    static RecordBean of(RecordRef record) {
        RecordBean bean = new RecordBean();
        bean.recordType = record.type();
        bean.recordId = record.id();
        return bean;
    }
}
