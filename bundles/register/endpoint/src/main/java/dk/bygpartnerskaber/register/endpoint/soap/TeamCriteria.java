package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.SortOrder;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamSort;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Which teams are wanted, on the wire; library and person are ids. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "TeamCriteria",
        propOrder = {"kind", "library", "person"})
public class TeamCriteria extends ListCriteria {
    TeamKindCode kind;
    String library;
    String person;

    TeamQuery query() {
        SortOrder<TeamSort> order = order(TeamSort.class, new SortOrder<>(TeamSort.NAME, false));
        return new TeamQuery(
                wantedText(),
                choice(kind, TeamKind.class),
                given("library", library),
                given("person", person),
                changedSince(),
                order.by(),
                order.descending(),
                page());
    }
}
