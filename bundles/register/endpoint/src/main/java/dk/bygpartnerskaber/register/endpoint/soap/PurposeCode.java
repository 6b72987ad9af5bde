package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** The general purposes of a partnership. */
@XmlEnum
@XmlType(name = "Purpose")
public enum PurposeCode {
    @XmlEnumValue("experiment")
    EXPERIMENT,
    @XmlEnumValue("local-community")
    LOCAL_COMMUNITY,
    @XmlEnumValue("new-users")
    NEW_USERS,
    @XmlEnumValue("present-users")
    PRESENT_USERS,
    @XmlEnumValue("strategic-relations")
    STRATEGIC_RELATIONS,
    @XmlEnumValue("new-use-of-resources")
    NEW_USE_OF_RESOURCES,
    @XmlEnumValue("target-group-knowledge")
    TARGET_GROUP_KNOWLEDGE,
    @XmlEnumValue("competences")
    COMPETENCES,
    @XmlEnumValue("present-services")
    PRESENT_SERVICES
}
