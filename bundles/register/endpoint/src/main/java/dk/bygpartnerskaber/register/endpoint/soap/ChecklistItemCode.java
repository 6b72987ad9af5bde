package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** The items of the checklist. */
@XmlEnum
@XmlType(name = "ChecklistItem")
public enum ChecklistItemCode {
    @XmlEnumValue("goal")
    GOAL,
    @XmlEnumValue("library-goals")
    LIBRARY_GOALS,
    @XmlEnumValue("target-group")
    TARGET_GROUP,
    @XmlEnumValue("partner-organisation")
    PARTNER_ORGANISATION,
    @XmlEnumValue("partner-resources")
    PARTNER_RESOURCES,
    @XmlEnumValue("contact-ways")
    CONTACT_WAYS,
    @XmlEnumValue("partner-gain")
    PARTNER_GAIN,
    @XmlEnumValue("own-gain")
    OWN_GAIN,
    @XmlEnumValue("joint-gain")
    JOINT_GAIN,
    @XmlEnumValue("roles")
    ROLES,
    @XmlEnumValue("tasks")
    TASKS,
    @XmlEnumValue("responsibility")
    RESPONSIBILITY,
    @XmlEnumValue("home-place")
    HOME_PLACE,
    @XmlEnumValue("home-roles")
    HOME_ROLES,
    @XmlEnumValue("home-leadership")
    HOME_LEADERSHIP,
    @XmlEnumValue("economy")
    ECONOMY,
    @XmlEnumValue("other-resources")
    OTHER_RESOURCES,
    @XmlEnumValue("administrator")
    ADMINISTRATOR,
    @XmlEnumValue("agreement")
    AGREEMENT,
    @XmlEnumValue("time-plan")
    TIME_PLAN,
    @XmlEnumValue("document-sharing")
    DOCUMENT_SHARING,
    @XmlEnumValue("between-partners")
    BETWEEN_PARTNERS,
    @XmlEnumValue("at-home")
    AT_HOME,
    @XmlEnumValue("marketing")
    MARKETING,
    @XmlEnumValue("evaluate-progress")
    EVALUATE_PROGRESS,
    @XmlEnumValue("evaluate-cooperation")
    EVALUATE_COOPERATION,
    @XmlEnumValue("evaluate-final")
    EVALUATE_FINAL
}
