package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlEnum;
import javax.xml.bind.annotation.XmlEnumValue;
import javax.xml.bind.annotation.XmlType;

/** Point of GDPR article 6(1). */
@XmlEnum
@XmlType(name = "LegalBasis")
public enum LegalBasisCode {
    @XmlEnumValue("consent")
    CONSENT,
    @XmlEnumValue("contract")
    CONTRACT,
    @XmlEnumValue("legal-obligation")
    LEGAL_OBLIGATION,
    @XmlEnumValue("vital-interests")
    VITAL_INTERESTS,
    @XmlEnumValue("public-task")
    PUBLIC_TASK,
    @XmlEnumValue("legitimate-interests")
    LEGITIMATE_INTERESTS
}
