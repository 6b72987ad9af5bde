package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What can be merged. */
@XmlEnum
@XmlType(name = "MergeType")
public enum MergeTypeCode {
    @XmlEnumValue("organisation")
    ORGANISATION("organisation"),
    @XmlEnumValue("person")
    PERSON("person");

    private final String type;

    MergeTypeCode(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    static MergeTypeCode of(String type) {
        return type.equals(PERSON.type) ? PERSON : ORGANISATION;
    }
}
