package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What people answer to an item of the checklist. */
@XmlEnum
@XmlType(name = "ChecklistMark")
public enum ChecklistMarkCode {
    @XmlEnumValue("yes")
    YES,
    @XmlEnumValue("no")
    NO,
    @XmlEnumValue("not-relevant")
    NOT_RELEVANT
}
