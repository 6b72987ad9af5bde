package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of the list of organisation types. */
@Entity
@Table(name = "reg_organisation_type")
public class OrganisationTypeEntity {
    @Id
    private String name;

    @Column(name = "name_sort")
    private String nameSort;

    static OrganisationTypeEntity create(String name) {
        OrganisationTypeEntity type = new OrganisationTypeEntity();
        type.name = name;
        type.nameSort = DanishOrder.key(name);
        return type;
    }

    String name() {
        return name;
    }
}
