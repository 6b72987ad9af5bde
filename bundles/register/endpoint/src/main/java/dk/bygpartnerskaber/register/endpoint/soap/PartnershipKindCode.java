package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** What a relation formally is. */
@XmlEnum
@XmlType(name = "PartnershipKind")
public enum PartnershipKindCode {
    @XmlEnumValue("partnership")
    PARTNERSHIP,
    @XmlEnumValue("sponsorship")
    SPONSORSHIP,
    @XmlEnumValue("purchase")
    PURCHASE
}
