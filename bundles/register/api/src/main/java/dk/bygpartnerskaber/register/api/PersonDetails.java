package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;
import java.time.LocalDate;
import java.util.List;

/**
 * What people enter about a person. Only {@code name} is required. Texts are tidied on the way in, as those of
 * {@link OrganisationDetails} are.
 *
 * @param name 1 to 200 characters
 * @param title optional, for example {@code cand.mag.}
 * @param emails the one to use first
 * @param phones as people write them, the one to use first
 * @param website optional, an http or https address
 * @param preferredContact optional
 * @param language the language to write in, in words; optional
 * @param busyPeriods when not to disturb, for example {@code august: festival}; optional
 * @param notes several lines; optional
 * @param user id of the local user that the person is; a user is one person at most. Optional
 * @param roles at organisations, present and past, in the order people gave
 * @param purpose what the data is kept for, up to 500 characters; {@code null}, as for the next two, for what
 *     {@link PrivacyDefaults} says
 * @param legalBasis why it may be kept
 * @param source where it comes from
 * @param sourceNote more about that, up to 200 characters; optional
 * @param reviewOn the day on which somebody has to look at it again; {@code null} for the one of {@link PrivacyDefaults}
 * @param informedOn the day on which the person was told what is kept (GDPR article 14); {@code null} while they were not
 */
public record PersonDetails(
        String name,
        String title,
        List<String> emails,
        List<String> phones,
        String website,
        ContactWay preferredContact,
        String language,
        String busyPeriods,
        String notes,
        String user,
        List<PersonRole> roles,
        String purpose,
        LegalBasis legalBasis,
        DataSource source,
        String sourceNote,
        LocalDate reviewOn,
        LocalDate informedOn) {

    public PersonDetails {
        name = Texts.line(name);
        title = Texts.line(title);
        emails = Texts.list(emails);
        phones = Texts.list(phones);
        website = Texts.line(website);
        language = Texts.line(language);
        busyPeriods = Texts.line(busyPeriods);
        notes = Texts.lines(notes);
        user = Texts.line(user);
        roles = roles == null ? List.of() : List.copyOf(roles);
        purpose = Texts.line(purpose);
        sourceNote = Texts.line(sourceNote);
    }

    /** Details of a person of whom no more than the name is known. */
    public static PersonDetails named(String name) {
        return builder(name).build();
    }

    public static Builder builder(String name) {
        return new Builder().name(name);
    }

    public Builder toBuilder() {
        return builder(name)
                .title(title)
                .emails(emails)
                .phones(phones)
                .website(website)
                .preferredContact(preferredContact)
                .language(language)
                .busyPeriods(busyPeriods)
                .notes(notes)
                .user(user)
                .roles(roles)
                .purpose(purpose)
                .legalBasis(legalBasis)
                .source(source)
                .sourceNote(sourceNote)
                .reviewOn(reviewOn)
                .informedOn(informedOn);
    }

    /** Collects the fields; not thread-safe. */
    public static final class Builder {
        private String name;
        private String title;
        private List<String> emails;
        private List<String> phones;
        private String website;
        private ContactWay preferredContact;
        private String language;
        private String busyPeriods;
        private String notes;
        private String user;
        private List<PersonRole> roles;
        private String purpose;
        private LegalBasis legalBasis;
        private DataSource source;
        private String sourceNote;
        private LocalDate reviewOn;
        private LocalDate informedOn;

        private Builder() {}

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder emails(List<String> value) {
            emails = value;
            return this;
        }

        public Builder phones(List<String> value) {
            phones = value;
            return this;
        }

        public Builder website(String value) {
            website = value;
            return this;
        }

        public Builder preferredContact(ContactWay value) {
            preferredContact = value;
            return this;
        }

        public Builder language(String value) {
            language = value;
            return this;
        }

        public Builder busyPeriods(String value) {
            busyPeriods = value;
            return this;
        }

        public Builder notes(String value) {
            notes = value;
            return this;
        }

        public Builder user(String value) {
            user = value;
            return this;
        }

        public Builder roles(List<PersonRole> value) {
            roles = value;
            return this;
        }

        public Builder purpose(String value) {
            purpose = value;
            return this;
        }

        public Builder legalBasis(LegalBasis value) {
            legalBasis = value;
            return this;
        }

        public Builder source(DataSource value) {
            source = value;
            return this;
        }

        public Builder sourceNote(String value) {
            sourceNote = value;
            return this;
        }

        public Builder reviewOn(LocalDate value) {
            reviewOn = value;
            return this;
        }

        public Builder informedOn(LocalDate value) {
            informedOn = value;
            return this;
        }

        public PersonDetails build() {
            return new PersonDetails(
                    name,
                    title,
                    emails,
                    phones,
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
                    reviewOn,
                    informedOn);
        }
    }
}
