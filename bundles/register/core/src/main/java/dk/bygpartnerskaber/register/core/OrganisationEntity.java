package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.register.api.Department;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationSort;
import dk.bygpartnerskaber.register.api.Sector;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an organisation. Fields are touched through its methods only: enhancement watches these. */
@Entity
@Table(name = "reg_organisation")
public class OrganisationEntity {
    @Id
    private String id;

    @Version
    private long version;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "name_sort")
    private String nameSort;

    private String aliases;
    private String type;

    @Column(name = "type_sort")
    private String typeSort;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private String cvr;

    @Column(name = "production_unit")
    private String productionUnit;

    private String website;
    private String email;
    private String phones;
    private String addresses;
    private String keywords;

    @Column(name = "own_library")
    private boolean ownLibrary;

    private String notes;
    private String departments;

    @Column(name = "decision_paths")
    private String decisionPaths;

    private String contributions;

    @Column(name = "external_ids")
    private String externalIds;

    @Column(name = "advertising_protected")
    private boolean advertisingProtected;

    @Column(name = "search_text")
    private String searchText;

    private boolean demo;
    private OffsetDateTime created;
    private OffsetDateTime changed;

    static OrganisationEntity create(String id, OrganisationDetails details, boolean demo, OffsetDateTime now) {
        OrganisationEntity organisation = new OrganisationEntity();
        organisation.id = id;
        organisation.demo = demo;
        organisation.created = now;
        organisation.apply(details, now);
        return organisation;
    }

    void apply(OrganisationDetails d, OffsetDateTime now) {
        name = d.name();
        nameKey = SearchText.key(d.name());
        nameSort = DanishOrder.key(d.name());
        aliases = Lines.join(d.aliases());
        type = d.type();
        typeSort = DanishOrder.key(d.type());
        sector = d.sector();
        cvr = d.cvr();
        productionUnit = d.productionUnit();
        website = d.website();
        email = d.email();
        phones = Lines.join(d.phones());
        addresses = AddressLines.join(d.addresses());
        keywords = Lines.join(d.keywords());
        ownLibrary = d.ownLibrary();
        notes = d.notes();
        departments = PairLines.join(d.departments(), Department::name, Department::location);
        decisionPaths = d.decisionPaths();
        contributions = Lines.join(d.contributions());
        externalIds = PairLines.join(d.externalIds(), ExternalId::system, ExternalId::id);
        advertisingProtected = d.advertisingProtected();
        searchText = SearchText.of(Stream.of(Stream.of(name, cvr, email), d.aliases().stream(), d.keywords().stream())
                .flatMap(texts -> texts));
        changed = now;
    }

    void markDemo(boolean example, OffsetDateTime now) {
        demo = example;
        changed = now;
    }

    public String id() {
        return id;
    }

    public String nameKey() {
        return nameKey;
    }

    public long version() {
        return version;
    }

    public OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                Lines.split(aliases),
                type,
                sector,
                cvr,
                productionUnit,
                website,
                email,
                Lines.split(phones),
                AddressLines.split(addresses),
                Lines.split(keywords),
                ownLibrary,
                notes,
                PairLines.split(departments, Department::new),
                decisionPaths,
                Lines.split(contributions),
                PairLines.split(externalIds, ExternalId::new),
                advertisingProtected);
    }

    public boolean isDemo() {
        return demo;
    }

    public Organisation toRecord() {
        return new Organisation(id, version, details(), demo, created.toInstant(), changed.toInstant());
    }

    /** The value that a list sorted by this column continues behind. */
    String sortValue(OrganisationSort sort) {
        return switch (sort) {
            case NAME -> nameSort;
            case TYPE -> typeSort;
            case CHANGED -> changed.toInstant().toString();
        };
    }
}
