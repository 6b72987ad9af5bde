package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What becomes of a record in a bulk change; skipped when somebody has changed or deleted it since the preview. */
@XmlEnum
@XmlType(name = "BulkOutcome")
public enum BulkOutcomeCode {
    @XmlEnumValue("planned")
    PLANNED,
    @XmlEnumValue("unchanged")
    UNCHANGED,
    @XmlEnumValue("refused")
    REFUSED,
    @XmlEnumValue("changed")
    CHANGED,
    @XmlEnumValue("skipped")
    SKIPPED
}
