package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What people are to the libraries. */
@XmlEnum
@XmlType(name = "PersonGroup")
public enum PersonGroupCode {
    @XmlEnumValue("contact")
    CONTACT,
    @XmlEnumValue("staff")
    STAFF,
    @XmlEnumValue("former")
    FORMER
}
