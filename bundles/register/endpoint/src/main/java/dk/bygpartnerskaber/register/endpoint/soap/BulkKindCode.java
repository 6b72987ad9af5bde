package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What sort of records a bulk change is about. */
@XmlEnum
@XmlType(name = "BulkKind")
public enum BulkKindCode {
    @XmlEnumValue("organisations")
    ORGANISATIONS,
    @XmlEnumValue("partnerships")
    PARTNERSHIPS,
    @XmlEnumValue("activities")
    ACTIVITIES,
    @XmlEnumValue("people")
    PEOPLE,
    @XmlEnumValue("teams")
    TEAMS
}
