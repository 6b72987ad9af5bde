package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** Whether there is life in a partnership. */
@XmlEnum
@XmlType(name = "PartnershipStatus")
public enum PartnershipStatusCode {
    @XmlEnumValue("active")
    ACTIVE,
    @XmlEnumValue("paused")
    PAUSED,
    @XmlEnumValue("ended")
    ENDED
}
