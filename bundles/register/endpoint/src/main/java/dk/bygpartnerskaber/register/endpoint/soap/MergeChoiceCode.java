package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** Which value a field gets when two records become one. */
@XmlEnum
@XmlType(name = "MergeChoice")
public enum MergeChoiceCode {
    @XmlEnumValue("into")
    INTO,
    @XmlEnumValue("from")
    FROM,
    @XmlEnumValue("both")
    BOTH
}
