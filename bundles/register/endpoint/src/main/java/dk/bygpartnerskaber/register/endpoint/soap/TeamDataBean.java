package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What callers say about a team, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "TeamData",
        propOrder = {"name", "library", "kind", "description", "members"})
public class TeamDataBean {
    @XmlElement(required = true)
    String name;

    String library;
    TeamKindCode kind;
    String description;

    @XmlElement(name = "member")
    List<MemberBean> members = new ArrayList<>();

    final void fill(TeamDetails d) {
        name = d.name();
        library = d.library();
        kind = TeamKindCode.valueOf(d.kind().name());
        description = d.description();
        members = d.members().stream().map(MemberBean::of).toList();
    }

    TeamDetails details() {
        return new TeamDetails(
                name,
                library,
                kind == null ? null : TeamKind.valueOf(kind.name()),
                description,
                members.stream().map(MemberBean::member).toList());
    }
}
