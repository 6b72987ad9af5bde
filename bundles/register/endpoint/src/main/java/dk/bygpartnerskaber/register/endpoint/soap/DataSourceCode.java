package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** Where the data of a person comes from. */
@XmlEnum
@XmlType(name = "DataSource")
public enum DataSourceCode {
    @XmlEnumValue("person")
    PERSON,
    @XmlEnumValue("organisation")
    ORGANISATION,
    @XmlEnumValue("public")
    PUBLIC,
    @XmlEnumValue("other")
    OTHER
}
