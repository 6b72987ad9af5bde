package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What people answer to a question of the self-test. */
@XmlEnum
@XmlType(name = "MarkAnswer")
public enum MarkAnswerCode {
    @XmlEnumValue("yes")
    YES,
    @XmlEnumValue("no")
    NO,
    @XmlEnumValue("unsure")
    UNSURE
}
