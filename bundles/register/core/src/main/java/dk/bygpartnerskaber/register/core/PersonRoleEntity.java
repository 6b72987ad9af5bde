package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of what a person is or was at an organisation. */
@Entity
@Table(name = "reg_person_role")
@IdClass(PersonRoleEntity.Key.class)
public class PersonRoleEntity {
    private static final String NO_END = "9999-12-31";

    @Id
    @Column(name = "person_id")
    private String person;

    /** Where it stands in the list people made. */
    @Id
    private int place;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "role_name")
    private String role;

    private String department;

    @Column(name = "from_date")
    private String from;

    @Column(name = "to_date")
    private String to;

    /** The last day that the end may mean, for comparing; a day that never comes where there is no end. */
    @Column(name = "last_day")
    private String lastDay;

    private String note;

    @Column(name = "successor_id")
    private String successor;

    static PersonRoleEntity create(String person, int place, PersonRole r) {
        PersonRoleEntity row = new PersonRoleEntity();
        row.person = person;
        row.place = place;
        row.organisation = r.organisation();
        row.role = r.role();
        row.department = r.department();
        row.from = r.from() == null ? null : r.from().toString();
        row.to = r.to() == null ? null : r.to().toString();
        row.lastDay = r.to() == null ? NO_END : r.to().latest().toString();
        row.note = r.note();
        row.successor = r.successor();
        return row;
    }

    String person() {
        return person;
    }

    int place() {
        return place;
    }

    public PersonRole toRecord() {
        return new PersonRole(organisation, role, department, date(from), date(to), note, successor);
    }

    private static PartialDate date(String column) {
        return column == null ? null : PartialDate.parse(column).orElseThrow();
    }

    /** Primary key, as JPA wants it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String person;
        int place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && place == key.place && Objects.equals(person, key.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(person, place);
        }
    }
}
