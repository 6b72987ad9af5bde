package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.PersonFindings;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** Where a text was found, on the wire: people whose records have it, and other places. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PersonFindings",
        propOrder = {"people", "mentions"})
public class PersonFindingsBean {
    @XmlElement(name = "person")
    List<PersonBean> people = new ArrayList<>();

    @XmlElement(name = "mention")
    List<MentionBean> mentions = new ArrayList<>();

    static PersonFindingsBean of(PersonFindings findings) {
        PersonFindingsBean bean = new PersonFindingsBean();
        bean.people = findings.people().stream().map(PersonBean::of).toList();
        bean.mentions = findings.mentions().stream().map(MentionBean::of).toList();
        return bean;
    }
}
