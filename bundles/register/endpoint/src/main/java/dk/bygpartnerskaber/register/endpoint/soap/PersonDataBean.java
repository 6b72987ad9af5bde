package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.PersonDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What callers say about a person, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PersonData",
        propOrder = {
            "name",
            "title",
            "emails",
            "phones",
            "website",
            "preferredContact",
            "language",
            "busyPeriods",
            "notes",
            "user",
            "roles",
            "purpose",
            "legalBasis",
            "source",
            "sourceNote",
            "reviewOn",
            "informedOn"
        })
public class PersonDataBean {
    @XmlElement(required = true)
    String name;

    String title;

    @XmlElement(name = "email")
    List<String> emails = new ArrayList<>();

    @XmlElement(name = "phone")
    List<String> phones = new ArrayList<>();

    String website;
    ContactWayCode preferredContact;
    String language;
    String busyPeriods;
    String notes;
    String user;

    @XmlElement(name = "role")
    List<RoleBean> roles = new ArrayList<>();

    String purpose;
    LegalBasisCode legalBasis;
    DataSourceCode source;
    String sourceNote;
    String reviewOn;
    String informedOn;

    final void fill(PersonDetails d) {
        name = d.name();
        title = d.title();
        emails = d.emails();
        phones = d.phones();
        website = d.website();
        preferredContact = d.preferredContact() == null
                ? null
                : ContactWayCode.valueOf(d.preferredContact().name());
        language = d.language();
        busyPeriods = d.busyPeriods();
        notes = d.notes();
        user = d.user();
        roles = d.roles().stream().map(RoleBean::of).toList();
        purpose = d.purpose();
        legalBasis = d.legalBasis() == null
                ? null
                : LegalBasisCode.valueOf(d.legalBasis().name());
        source = d.source() == null ? null : DataSourceCode.valueOf(d.source().name());
        sourceNote = d.sourceNote();
        reviewOn = DateTexts.of(d.reviewOn());
        informedOn = DateTexts.of(d.informedOn());
    }

    PersonDetails details() {
        return PersonDetails.builder(name)
                .title(title)
                .emails(emails)
                .phones(phones)
                .website(website)
                .preferredContact(preferredContact == null ? null : ContactWay.valueOf(preferredContact.name()))
                .language(language)
                .busyPeriods(busyPeriods)
                .notes(notes)
                .user(user)
                .roles(IntStream.range(0, roles.size())
                        .mapToObj(i -> roles.get(i).personRole("roles/" + i))
                        .toList())
                .purpose(purpose)
                .legalBasis(legalBasis == null ? null : LegalBasis.valueOf(legalBasis.name()))
                .source(source == null ? null : DataSource.valueOf(source.name()))
                .sourceNote(sourceNote)
                .reviewOn(DateTexts.day("reviewOn", reviewOn))
                .informedOn(DateTexts.day("informedOn", informedOn))
                .build();
    }
}
