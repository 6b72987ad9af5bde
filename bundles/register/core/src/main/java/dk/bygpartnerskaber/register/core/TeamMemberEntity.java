package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.register.api.TeamMember;
import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row that makes a person a member of a team. */
@Entity
@Table(name = "reg_team_member")
@IdClass(TeamMemberEntity.Key.class)
public class TeamMemberEntity {
    @Id
    @Column(name = "team_id")
    private String team;

    @Id
    @Column(name = "person_id")
    private String person;

    /** Where it stands in the list people made. */
    private int place;

    @Column(name = "role_name")
    private String role;

    @Column(name = "leads")
    private boolean lead;

    static TeamMemberEntity create(String team, int place, TeamMember member) {
        TeamMemberEntity row = new TeamMemberEntity();
        row.team = team;
        row.person = member.person();
        row.place = place;
        row.role = member.role();
        row.lead = member.lead();
        return row;
    }

    String team() {
        return team;
    }

    int place() {
        return place;
    }

    TeamMember toRecord() {
        return new TeamMember(person, role, lead);
    }

    /** Primary key, as JPA wants it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String team;
        String person;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(team, key.team) && Objects.equals(person, key.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(team, person);
        }
    }
}
