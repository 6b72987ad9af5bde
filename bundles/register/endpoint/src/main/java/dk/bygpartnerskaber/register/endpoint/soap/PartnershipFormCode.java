package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** Whether a partnership has a fixed end. */
@XmlEnum
@XmlType(name = "PartnershipForm")
public enum PartnershipFormCode {
    @XmlEnumValue("activity")
    ACTIVITY,
    @XmlEnumValue("frame")
    FRAME
}
