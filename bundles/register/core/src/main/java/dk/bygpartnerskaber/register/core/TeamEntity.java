package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.api.TeamSort;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a team or department; its members are rows of {@link TeamMemberEntity}. */
@Entity
@Table(name = "reg_team")
public class TeamEntity {
    @Id
    private String id;

    @Version
    private long version;

    private String name;

    @Column(name = "name_sort")
    private String nameSort;

    @Column(name = "library_id")
    private String library;

    @Enumerated(EnumType.STRING)
    private TeamKind kind;

    private String description;

    @Column(name = "search_text")
    private String searchText;

    private boolean demo;
    private OffsetDateTime created;
    private OffsetDateTime changed;

    static TeamEntity create(String id, TeamDetails details, boolean demo, OffsetDateTime now) {
        TeamEntity team = new TeamEntity();
        team.id = id;
        team.demo = demo;
        team.created = now;
        team.apply(details, now);
        return team;
    }

    /** Makes the row new, and so its version grow, even where only the members have changed. */
    void apply(TeamDetails d, OffsetDateTime now) {
        name = d.name();
        nameSort = DanishOrder.key(d.name());
        library = d.library();
        kind = d.kind();
        description = d.description();
        searchText = SearchText.of(Stream.of(name, description));
        changed = changed == null || now.isAfter(changed) ? now : changed.plus(1, ChronoUnit.MICROS);
    }

    public String id() {
        return id;
    }

    long version() {
        return version;
    }

    TeamDetails details(List<TeamMember> members) {
        return new TeamDetails(name, library, kind, description, members);
    }

    Team toRecord(List<TeamMember> members) {
        return new Team(id, version, details(members), demo, created.toInstant(), changed.toInstant());
    }

    /** The value that a list sorted by this column continues behind. */
    String sortValue(TeamSort sort) {
        return switch (sort) {
            case NAME -> nameSort;
            case CHANGED -> changed.toInstant().toString();
        };
    }
}
