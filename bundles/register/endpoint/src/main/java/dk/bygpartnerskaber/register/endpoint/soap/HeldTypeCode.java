package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What can be kept from being deleted. */
@XmlEnum
@XmlType(name = "HeldType")
public enum HeldTypeCode {
    @XmlEnumValue("organisation")
    ORGANISATION,
    @XmlEnumValue("person")
    PERSON,
    @XmlEnumValue("partnership")
    PARTNERSHIP
}
