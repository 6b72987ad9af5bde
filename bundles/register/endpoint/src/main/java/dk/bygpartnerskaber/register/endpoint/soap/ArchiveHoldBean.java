package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import java.util.Locale;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A record that must not be deleted, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ArchiveHold",
        propOrder = {"recordType", "recordId", "reason", "since"})
public class ArchiveHoldBean {
    @XmlElement(required = true)
    HeldTypeCode recordType;

    @XmlElement(required = true)
    String recordId;

    @XmlElement(required = true)
    String reason;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String since;

    static ArchiveHoldBean of(ArchiveHold hold) {
        ArchiveHoldBean bean = new ArchiveHoldBean();
        bean.recordType = HeldTypeCode.valueOf(hold.record().type().toUpperCase(Locale.ROOT));
        bean.recordId = hold.record().id();
        bean.reason = hold.reason();
        bean.since = hold.since().toString();
        return bean;
    }

    static RecordRef record(HeldTypeCode type, String id) {
        return new RecordRef(type.name().toLowerCase(Locale.ROOT), id);
    }
}
