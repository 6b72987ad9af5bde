package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonSort;
import java.time.LocalDate;
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

/** Row of a person; the roles are rows of {@link PersonRoleEntity}. */
@Entity
@Table(name = "reg_person")
public class PersonEntity {
    @Id
    private String id;

    @Version
    private long version;

    private String name;

    @Column(name = "name_sort")
    private String nameSort;

    private String title;
    private String emails;
    private String phones;
    private String website;

    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_contact")
    private ContactWay preferredContact;

    private String language;

    @Column(name = "busy_periods")
    private String busyPeriods;

    private String notes;

    @Column(name = "user_id")
    private String user;

    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis")
    private LegalBasis legalBasis;

    @Enumerated(EnumType.STRING)
    private DataSource source;

    @Column(name = "source_note")
    private String sourceNote;

    @Column(name = "review_on")
    private String reviewOn;

    @Column(name = "informed_on")
    private String informedOn;

    @Column(name = "search_text")
    private String searchText;

    private boolean demo;
    private OffsetDateTime created;
    private OffsetDateTime changed;

    static PersonEntity create(String id, PersonDetails details, boolean demo, OffsetDateTime now) {
        PersonEntity person = new PersonEntity();
        person.id = id;
        person.demo = demo;
        person.created = now;
        person.apply(details, now);
        return person;
    }

    /** Makes the row new, and so its version grow, even where only the roles have changed. */
    void apply(PersonDetails d, OffsetDateTime now) {
        name = d.name();
        nameSort = DanishOrder.key(d.name());
        title = d.title();
        emails = Lines.join(d.emails());
        phones = Lines.join(d.phones());
        website = d.website();
        preferredContact = d.preferredContact();
        language = d.language();
        busyPeriods = d.busyPeriods();
        notes = d.notes();
        user = d.user();
        purpose = d.purpose();
        legalBasis = d.legalBasis();
        source = d.source();
        sourceNote = d.sourceNote();
        reviewOn = d.reviewOn() == null ? null : d.reviewOn().toString();
        informedOn = d.informedOn() == null ? null : d.informedOn().toString();
        searchText = SearchText.of(Stream.of(
                        Stream.of(name, title),
                        d.emails().stream(),
                        d.phones().stream(),
                        d.roles().stream().flatMap(role -> Stream.of(role.role(), role.department())))
                .flatMap(texts -> texts));
        touch(now);
    }

    void markDemo(boolean example, OffsetDateTime now) {
        demo = example;
        touch(now);
    }

    private void touch(OffsetDateTime now) {
        changed = changed == null || now.isAfter(changed) ? now : changed.plus(1, ChronoUnit.MICROS);
    }

    /** Whether it is found by searching for one of the texts. */
    boolean isFoundBy(Redaction redaction) {
        return redaction.isIn(searchText);
    }

    public String id() {
        return id;
    }

    String name() {
        return name;
    }

    public String user() {
        return user;
    }

    public long version() {
        return version;
    }

    PersonDetails details(List<PersonRole> roles) {
        return new PersonDetails(
                name,
                title,
                Lines.split(emails),
                Lines.split(phones),
                website,
                preferredContact,
                language,
                busyPeriods,
                notes,
                user,
                roles,
                purpose,
                legalBasis,
                source,
                sourceNote,
                day(reviewOn),
                day(informedOn));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    Person toRecord(List<PersonRole> roles) {
        return new Person(id, version, details(roles), demo, created.toInstant(), changed.toInstant());
    }

    /** The value that a list sorted by this column continues behind. */
    String sortValue(PersonSort sort) {
        return switch (sort) {
            case NAME -> nameSort;
            case CHANGED -> changed.toInstant().toString();
        };
    }
}
