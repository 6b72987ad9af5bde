package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.register.api.ExternalId;
import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row by which an organisation is found by its id in another system; what keeps that id with one organisation. */
@Entity
@Table(name = "reg_external_id")
@IdClass(ExternalIdEntity.Key.class)
public class ExternalIdEntity {
    @Id
    @Column(name = "system_name")
    private String system;

    @Id
    @Column(name = "external_id")
    private String externalId;

    @Column(name = "organisation_id")
    private String organisation;

    static ExternalIdEntity create(ExternalId id, String organisation) {
        ExternalIdEntity row = new ExternalIdEntity();
        row.system = id.system();
        row.externalId = id.id();
        row.organisation = organisation;
        return row;
    }

    static Key key(ExternalId id) {
        Key key = new Key();
        key.system = id.system();
        key.externalId = id.id();
        return key;
    }

    public String organisation() {
        return organisation;
    }

    /** Primary key, as JPA wants it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String system;
        String externalId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(system, key.system)
                    && Objects.equals(externalId, key.externalId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(system, externalId);
        }
    }
}
