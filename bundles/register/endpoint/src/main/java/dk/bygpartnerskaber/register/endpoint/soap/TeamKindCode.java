package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What a group of staff is. */
@XmlEnum
@XmlType(name = "TeamKind")
public enum TeamKindCode {
    @XmlEnumValue("department")
    DEPARTMENT,
    @XmlEnumValue("team")
    TEAM
}
