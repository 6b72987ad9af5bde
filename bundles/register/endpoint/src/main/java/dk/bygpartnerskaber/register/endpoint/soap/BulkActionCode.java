package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What a bulk change does to each of its records: set a field with one value, add to or remove from one with several. */
@XmlEnum
@XmlType(name = "BulkAction")
public enum BulkActionCode {
    @XmlEnumValue("set")
    SET,
    @XmlEnumValue("add")
    ADD,
    @XmlEnumValue("remove")
    REMOVE,
    @XmlEnumValue("replace")
    REPLACE,
    @XmlEnumValue("delete")
    DELETE
}
