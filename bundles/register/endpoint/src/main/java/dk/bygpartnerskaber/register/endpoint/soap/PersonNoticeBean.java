package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonNotice;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What a person is told about the data that is kept, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PersonNotice",
        propOrder = {"danish", "english"})
public class PersonNoticeBean {
    @XmlElement(required = true)
    LetterBean danish;

    @XmlElement(required = true)
    LetterBean english;

    static PersonNoticeBean of(Messages messages, PrivacyDefaults usual, Person person) {
        PersonNoticeBean bean = new PersonNoticeBean();
        bean.danish = LetterBean.of(PersonNotice.of(messages, Messages.DANISH, usual, person));
        bean.english = LetterBean.of(PersonNotice.of(messages, Messages.ENGLISH, usual, person));
        return bean;
    }
}
