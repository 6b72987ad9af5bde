package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** The highest level of the organisation that stands behind a partnership. */
@XmlEnum
@XmlType(name = "Anchoring")
public enum AnchoringCode {
    @XmlEnumValue("none")
    NONE,
    @XmlEnumValue("team-leader")
    TEAM_LEADER,
    @XmlEnumValue("management")
    MANAGEMENT,
    @XmlEnumValue("political")
    POLITICAL
}
