package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.Responsible;
import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row that gives a person a part in a partnership. */
@Entity
@Table(name = "reg_partnership_person")
@IdClass(PartnershipPersonEntity.Key.class)
public class PartnershipPersonEntity {

    /** Which part it is. */
    enum Part {
        RESPONSIBLE,
        PROJECT_GROUP,
        STEERING_GROUP
    }

    @Id
    @Column(name = "partnership_id")
    private String partnership;

    /** Name of a {@link Part}: queries ask for it in words. */
    @Id
    private String part;

    @Id
    @Column(name = "person_id")
    private String person;

    /** Where it stands in the list people made. */
    private int place;

    @Column(name = "role_name")
    private String role;

    @Column(name = "team_id")
    private String team;

    static PartnershipPersonEntity create(String partnership, int place, Responsible responsible) {
        PartnershipPersonEntity row =
                row(partnership, Part.RESPONSIBLE, place, responsible.person(), responsible.role());
        row.team = responsible.team();
        return row;
    }

    static PartnershipPersonEntity create(String partnership, Part group, int place, GroupMember member) {
        return row(partnership, group, place, member.person(), member.role());
    }

    private static PartnershipPersonEntity row(String partnership, Part part, int place, String person, String role) {
        PartnershipPersonEntity row = new PartnershipPersonEntity();
        row.partnership = partnership;
        row.part = part.name();
        row.person = person;
        row.place = place;
        row.role = role;
        return row;
    }

    String partnership() {
        return partnership;
    }

    Part part() {
        return Part.valueOf(part);
    }

    int place() {
        return place;
    }

    Responsible toResponsible() {
        return new Responsible(person, role, team);
    }

    GroupMember toMember() {
        return new GroupMember(person, role);
    }

    /** Primary key, as JPA wants it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String partnership;
        String part;
        String person;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(partnership, key.partnership)
                    && Objects.equals(part, key.part)
                    && Objects.equals(person, key.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(partnership, part, person);
        }
    }
}
