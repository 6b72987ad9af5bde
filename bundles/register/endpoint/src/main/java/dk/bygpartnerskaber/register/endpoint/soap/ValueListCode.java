package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** A list of values that records are described with. */
@XmlEnum
@XmlType(name = "ValueList")
public enum ValueListCode {
    @XmlEnumValue("organisation-types")
    ORGANISATION_TYPES,
    @XmlEnumValue("keywords")
    KEYWORDS,
    @XmlEnumValue("own-purposes")
    OWN_PURPOSES,
    @XmlEnumValue("target-groups")
    TARGET_GROUPS,
    @XmlEnumValue("age-groups")
    AGE_GROUPS
}
