package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** The marks of a partnership. */
@XmlEnum
@XmlType(name = "PartnershipMark")
public enum PartnershipMarkCode {
    @XmlEnumValue("strategy")
    STRATEGY,
    @XmlEnumValue("together")
    TOGETHER,
    @XmlEnumValue("methods")
    METHODS,
    @XmlEnumValue("frame")
    FRAME,
    @XmlEnumValue("agreements")
    AGREEMENTS,
    @XmlEnumValue("equality")
    EQUALITY
}
