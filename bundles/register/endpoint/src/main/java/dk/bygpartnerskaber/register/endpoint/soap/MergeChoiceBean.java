package dk.bygpartnerskaber.register.endpoint.soap;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** The choice for a field, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "MergeFieldChoice",
        propOrder = {"field", "choice"})
public class MergeChoiceBean {
    @XmlElement(required = true)
    String field;

    @XmlElement(required = true)
    MergeChoiceCode choice;
}
