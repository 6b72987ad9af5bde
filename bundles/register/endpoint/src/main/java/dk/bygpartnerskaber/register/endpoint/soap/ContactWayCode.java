package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** How a person prefers to be contacted. */
@XmlEnum
@XmlType(name = "ContactWay")
public enum ContactWayCode {
    @XmlEnumValue("email")
    EMAIL,
    @XmlEnumValue("phone")
    PHONE,
    @XmlEnumValue("letter")
    LETTER,
    @XmlEnumValue("meeting")
    MEETING
}
