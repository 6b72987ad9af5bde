package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.SortOrder;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonSort;
import java.util.Optional;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Which people are wanted, on the wire; organisation and user are ids. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PersonCriteria",
        propOrder = {"group", "organisation", "staff", "user"})
public class PersonCriteria extends ListCriteria {
    PersonGroupCode group;
    String organisation;
    Boolean staff;
    String user;

    PersonQuery query() {
        SortOrder<PersonSort> order = order(PersonSort.class, new SortOrder<>(PersonSort.NAME, false));
        return new PersonQuery(
                wantedText(),
                choice(group, PersonGroup.class),
                given("organisation", organisation),
                given("user", user),
                Optional.ofNullable(staff),
                changedSince(),
                order.by(),
                order.descending(),
                page());
    }
}
