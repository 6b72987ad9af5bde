package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.Person;
import java.time.LocalDate;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** Somebody with something to be done, and the day on which it is due, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PrivacyTask",
        propOrder = {"dueOn", "person"})
public class PrivacyTaskBean {
    String dueOn;

    @XmlElement(required = true)
    PersonBean person;

    static PrivacyTaskBean of(Person person, LocalDate due) {
        PrivacyTaskBean bean = new PrivacyTaskBean();
        bean.dueOn = DateTexts.of(due);
        bean.person = PersonBean.of(person);
        return bean;
    }
}
