package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Texts;
import java.util.List;

/**
 * What people enter about an organisation. Only {@code name} is required. Texts are tidied on the way in: white space
 * around them goes, blank becomes {@code null}, repetitions in lists go.
 *
 * @param name 1 to 200 characters
 * @param aliases other names it is known by, abbreviations, former names
 * @param type a value of the editable list of types ({@link ValueListService}); a new value joins that list
 * @param sector optional
 * @param cvr Danish company number, eight digits; optional. A wrong check digit is accepted
 *     ({@link CvrNumber#isValid(String)} tells)
 * @param productionUnit Danish P-number, ten digits; optional
 * @param website optional, an http or https address
 * @param email optional
 * @param phones as people write them
 * @param ownLibrary whether it is a library of this installation, one that partnerships are made from
 * @param notes several lines; optional
 * @param departments parts of the organisation, and where they are
 * @param decisionPaths how and by whom decisions are taken there; several lines; optional
 * @param contributions what the organisation can contribute to partnerships, a short text each
 * @param externalIds what other systems call it; see {@link ExternalId}
 * @param advertisingProtected whether it is protected against advertising (<i>reklamebeskyttet</i> in the CVR register):
 *     mailings must leave it out
 */
public record OrganisationDetails(
        String name,
        List<String> aliases,
        String type,
        Sector sector,
        String cvr,
        String productionUnit,
        String website,
        String email,
        List<String> phones,
        List<Address> addresses,
        List<String> keywords,
        boolean ownLibrary,
        String notes,
        List<Department> departments,
        String decisionPaths,
        List<String> contributions,
        List<ExternalId> externalIds,
        boolean advertisingProtected) {

    public OrganisationDetails {
        name = Texts.line(name);
        aliases = Texts.list(aliases);
        type = Texts.line(type);
        cvr = CvrNumber.digits(cvr);
        productionUnit = CvrNumber.digits(productionUnit);
        website = Texts.line(website);
        email = Texts.line(email);
        phones = Texts.list(phones);
        addresses = addresses == null
                ? List.of()
                : addresses.stream().filter(a -> !a.isEmpty()).toList();
        keywords = Texts.list(keywords);
        notes = Texts.lines(notes);
        departments = departments == null
                ? List.of()
                : departments.stream().filter(d -> !d.isEmpty()).toList();
        decisionPaths = Texts.lines(decisionPaths);
        contributions = Texts.list(contributions);
        externalIds = externalIds == null
                ? List.of()
                : externalIds.stream().filter(e -> !e.isEmpty()).distinct().toList();
    }

    /** Details of an organisation of which no more is known than this. */
    public OrganisationDetails(
            String name,
            List<String> aliases,
            String type,
            Sector sector,
            String cvr,
            String productionUnit,
            String website,
            String email,
            List<String> phones,
            List<Address> addresses,
            List<String> keywords,
            boolean ownLibrary,
            String notes) {
        this(
                name,
                aliases,
                type,
                sector,
                cvr,
                productionUnit,
                website,
                email,
                phones,
                addresses,
                keywords,
                ownLibrary,
                notes,
                null,
                null,
                null,
                null,
                false);
    }

    /** Details of an organisation of which no more than the name is known. */
    public static OrganisationDetails named(String name) {
        return builder(name).build();
    }

    public static Builder builder(String name) {
        return new Builder().name(name);
    }

    public Builder toBuilder() {
        return builder(name)
                .aliases(aliases)
                .type(type)
                .sector(sector)
                .cvr(cvr)
                .productionUnit(productionUnit)
                .website(website)
                .email(email)
                .phones(phones)
                .addresses(addresses)
                .keywords(keywords)
                .ownLibrary(ownLibrary)
                .notes(notes)
                .departments(departments)
                .decisionPaths(decisionPaths)
                .contributions(contributions)
                .externalIds(externalIds)
                .advertisingProtected(advertisingProtected);
    }

    /** Collects the fields; not thread-safe. */
    public static final class Builder {
        private String name;
        private List<String> aliases;
        private String type;
        private Sector sector;
        private String cvr;
        private String productionUnit;
        private String website;
        private String email;
        private List<String> phones;
        private List<Address> addresses;
        private List<String> keywords;
        private boolean ownLibrary;
        private String notes;
        private List<Department> departments;
        private String decisionPaths;
        private List<String> contributions;
        private List<ExternalId> externalIds;
        private boolean advertisingProtected;

        private Builder() {}

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder aliases(List<String> value) {
            aliases = value;
            return this;
        }

        public Builder type(String value) {
            type = value;
            return this;
        }

        public Builder sector(Sector value) {
            sector = value;
            return this;
        }

        public Builder cvr(String value) {
            cvr = value;
            return this;
        }

        public Builder productionUnit(String value) {
            productionUnit = value;
            return this;
        }

        public Builder website(String value) {
            website = value;
            return this;
        }

        public Builder email(String value) {
            email = value;
            return this;
        }

        public Builder phones(List<String> value) {
            phones = value;
            return this;
        }

        public Builder addresses(List<Address> value) {
            addresses = value;
            return this;
        }

        public Builder keywords(List<String> value) {
            keywords = value;
            return this;
        }

        public Builder ownLibrary(boolean value) {
            ownLibrary = value;
            return this;
        }

        public Builder notes(String value) {
            notes = value;
            return this;
        }

        public Builder departments(List<Department> value) {
            departments = value;
            return this;
        }

        public Builder decisionPaths(String value) {
            decisionPaths = value;
            return this;
        }

        public Builder contributions(List<String> value) {
            contributions = value;
            return this;
        }

        public Builder externalIds(List<ExternalId> value) {
            externalIds = value;
            return this;
        }

        public Builder advertisingProtected(boolean value) {
            advertisingProtected = value;
            return this;
        }

        public OrganisationDetails build() {
            return new OrganisationDetails(
                    name,
                    aliases,
                    type,
                    sector,
                    cvr,
                    productionUnit,
                    website,
                    email,
                    phones,
                    addresses,
                    keywords,
                    ownLibrary,
                    notes,
                    departments,
                    decisionPaths,
                    contributions,
                    externalIds,
                    advertisingProtected);
        }
    }
}
