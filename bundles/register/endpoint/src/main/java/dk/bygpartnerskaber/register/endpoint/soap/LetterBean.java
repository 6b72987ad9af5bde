package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.PersonNotice;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What a person is told in one language, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Letter",
        propOrder = {"subject", "text"})
public class LetterBean {
    @XmlElement(required = true)
    String subject;

    @XmlElement(required = true)
    String text;

    static LetterBean of(PersonNotice notice) {
        LetterBean bean = new LetterBean();
        bean.subject = notice.subject();
        bean.text = notice.text();
        return bean;
    }
}
