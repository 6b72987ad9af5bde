package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** How far a bulk change is; one that is tried can be confirmed, also again when its job was stopped. */
@XmlEnum
@XmlType(name = "BulkStatus")
public enum BulkStatusCode {
    @XmlEnumValue("tried")
    TRIED,
    @XmlEnumValue("running")
    RUNNING,
    @XmlEnumValue("done")
    DONE
}
