package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.register.api.Person;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** A page of people on the wire; {@code next} is the cursor of the following page, absent on the last one. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PersonPage",
        propOrder = {"items", "next"})
public class PersonPage {
    @XmlElement(name = "person")
    List<PersonBean> items = new ArrayList<>();

    String next;

    static PersonPage of(Page<Person> page) {
        PersonPage bean = new PersonPage();
        bean.items = page.items().stream().map(PersonBean::of).toList();
        bean.next = page.next().orElse(null);
        return bean;
    }
}
