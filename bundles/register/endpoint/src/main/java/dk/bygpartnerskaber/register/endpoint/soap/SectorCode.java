package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** The part of society an organisation belongs to. */
@XmlEnum
@XmlType(name = "Sector")
public enum SectorCode {
    @XmlEnumValue("public")
    PUBLIC,
    @XmlEnumValue("private")
    PRIVATE,
    @XmlEnumValue("civil")
    CIVIL
}
