package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** The answer to a question of a self-test on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "SelfTestAnswer",
        propOrder = {"mark", "answer"})
public class SelfTestAnswerBean {
    @XmlElement(required = true)
    PartnershipMarkCode mark;

    @XmlElement(required = true)
    MarkAnswerCode answer;
}
