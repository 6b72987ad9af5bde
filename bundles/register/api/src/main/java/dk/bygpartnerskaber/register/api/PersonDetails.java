package dk.bygpartnerskaber.register.api;

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
        List<PersonRole> roles) {

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
                .roles(roles);
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

        public PersonDetails build() {
            return new PersonDetails(
                    name, title, emails, phones, website, preferredContact, language, busyPeriods, notes, user, roles);
        }
    }
}
