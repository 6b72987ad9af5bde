package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** Which part a person has in a partnership. */
@XmlEnum
@XmlType(name = "PersonPart")
public enum PersonPartCode {
    @XmlEnumValue("responsible")
    RESPONSIBLE,
    @XmlEnumValue("project-group")
    PROJECT_GROUP,
    @XmlEnumValue("steering-group")
    STEERING_GROUP
}
