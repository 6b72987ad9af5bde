package dk.bygpartnerskaber.register.core;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row that makes an organisation a partner of a partnership. */
@Entity
@Table(name = "reg_partner")
@IdClass(PartnerEntity.Key.class)
public class PartnerEntity {
    @Id
    @Column(name = "partnership_id")
    private String partnership;

    @Id
    @Column(name = "organisation_id")
    private String organisation;

    /** Where it stands in the list people made. */
    private int place;

    static PartnerEntity create(String partnership, String organisation, int place) {
        PartnerEntity partner = new PartnerEntity();
        partner.partnership = partnership;
        partner.organisation = organisation;
        partner.place = place;
        return partner;
    }

    /** Primary key, as JPA wants it. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String partnership;
        String organisation;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(partnership, key.partnership)
                    && Objects.equals(organisation, key.organisation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(partnership, organisation);
        }
    }
}
