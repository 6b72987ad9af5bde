package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What the answers of a self-test say together. */
@XmlEnum
@XmlType(name = "SelfTestReading")
public enum SelfTestReadingCode {
    @XmlEnumValue("blank")
    BLANK,
    @XmlEnumValue("unfinished")
    UNFINISHED,
    @XmlEnumValue("partnership")
    PARTNERSHIP,
    @XmlEnumValue("on-the-way")
    ON_THE_WAY,
    @XmlEnumValue("cooperation")
    COOPERATION
}
