package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** Whom a rule of retention lets go. */
@XmlEnum
@XmlType(name = "RetentionKind")
public enum RetentionKindCode {
    @XmlEnumValue("former-people")
    FORMER_PEOPLE,
    @XmlEnumValue("people-without-role")
    PEOPLE_WITHOUT_ROLE
}
