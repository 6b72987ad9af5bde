package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.OrganisationRules;
import dk.bygpartnerskaber.register.core.SearchText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts what a row says into the details of an organisation, and keeps the rules. */
final class OrganisationColumns {
    private static final String OF_PERSON = "organisation";
    private static final Map<String, String> PARTNER_FIELDS =
            Map.of("name", "partner", "type", "partnerType", "sector", "partnerSector");

    private final ImportValues values;

    OrganisationColumns(ImportValues values) {
        this.values = values;
    }

    /** What other systems call the organisation of a row. */
    static List<ExternalId> externalIds(ImportRow row) {
        List<ExternalId> ids = new ArrayList<>();
        for (String part : row.parts("externalIds", ImportRow.LIST)) {
            int colon = part.indexOf(':');
            ExternalId id = colon < 0
                    ? new ExternalId(null, part)
                    : new ExternalId(part.substring(0, colon), part.substring(colon + 1));
            if (id.system() == null || id.id() == null) {
                row.refuse(FieldProblem.of("externalIds", "malformed", "system: id"));
            } else {
                ids.add(id);
            }
        }
        return ids;
    }

    OrganisationDetails library(ImportRow row, OrganisationDetails before) {
        OrganisationDetails library = before.toBuilder().ownLibrary(true).build();
        row.check(() -> OrganisationRules.check(library), field -> "library");
        return library;
    }

    OrganisationDetails partner(ImportRow row, OrganisationDetails before) {
        OrganisationDetails.Builder builder = before.toBuilder();
        row.text("partnerType").map(values::type).ifPresent(builder::type);
        row.choice("partnerSector", Sector.class, builder::sector);
        OrganisationDetails partner = builder.build();
        row.check(() -> OrganisationRules.check(partner), field -> PARTNER_FIELDS.getOrDefault(field, "partner"));
        return partner;
    }

    OrganisationDetails organisation(ImportRow row, OrganisationDetails before, String name) {
        OrganisationDetails.Builder builder = before.toBuilder();
        row.text("type").map(values::type).ifPresent(builder::type);
        row.choice("sector", Sector.class, builder::sector);
        row.text("cvr").ifPresent(builder::cvr);
        row.text("productionUnit").ifPresent(builder::productionUnit);
        row.text("website").map(ImportValues::address).ifPresent(builder::website);
        email(row, "email", before, builder);
        row.text("notes").map(said -> ImportValues.grown(before.notes(), said)).ifPresent(builder::notes);
        builder.aliases(aliases(before, name, row.parts("aliases", ImportRow.LIST)))
                .phones(row.addedPhones(before.phones(), "phones"))
                .keywords(values.grown(ValueList.KEYWORDS, before.keywords(), row, "keywords"))
                .addresses(addresses(row, "addresses.", before.addresses()))
                .externalIds(externalIds(row, before.externalIds()))
                .contributions(row.added(before.contributions(), "contributions", ImportRow.LIST))
                .advertisingProtected(row.yes("advertisingProtected") || before.advertisingProtected())
                .ownLibrary(row.yes("ownLibrary") || before.ownLibrary());
        OrganisationDetails organisation = builder.build();
        row.checkPhones("phones");
        row.check(
                () -> OrganisationRules.check(organisation),
                field -> field.startsWith("externalIds") ? "externalIds" : field);
        return organisation;
    }

    /** The organisation of a person, of which a row says less. */
    OrganisationDetails ofPerson(ImportRow row, OrganisationDetails before, String name) {
        OrganisationDetails.Builder builder = before.toBuilder();
        row.text("organisationType").map(values::type).ifPresent(builder::type);
        row.choice("organisationSector", Sector.class, builder::sector);
        row.text("organisationCvr").ifPresent(builder::cvr);
        row.text("organisationProductionUnit").ifPresent(builder::productionUnit);
        row.text("organisationWebsite").map(ImportValues::address).ifPresent(builder::website);
        email(row, "organisationEmail", before, builder);
        builder.aliases(aliases(before, name, List.of()))
                .phones(row.addedPhones(before.phones(), "organisationPhones"))
                .keywords(values.grown(ValueList.KEYWORDS, before.keywords(), row, "organisationKeywords"))
                .addresses(addresses(row, "organisationAddresses.", before.addresses()));
        OrganisationDetails organisation = builder.build();
        row.checkPhones("organisationPhones");
        row.check(() -> OrganisationRules.check(organisation), OrganisationColumns::ofPerson);
        return organisation;
    }

    /** The same address keeps its spelling. */
    private static void email(
            ImportRow row, String target, OrganisationDetails before, OrganisationDetails.Builder builder) {
        row.email(target, said -> {
            if (!SearchText.sameKey(before.email(), said)) {
                builder.email(said);
            }
        });
    }

    /** One more organisation of a person, of which a row says the name alone. */
    OrganisationDetails other(ImportRow row, OrganisationDetails before, String name) {
        OrganisationDetails organisation =
                before.toBuilder().aliases(aliases(before, name, List.of())).build();
        row.check(() -> OrganisationRules.check(organisation), field -> "otherOrganisations");
        return organisation;
    }

    private static String ofPerson(String field) {
        return field.equals("name") || field.equals("aliases")
                ? OF_PERSON
                : OF_PERSON + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    /** An organisation that was found in another way than by its name is called as the file calls it, too. */
    private static List<String> aliases(OrganisationDetails before, String name, List<String> more) {
        Set<String> aliases = new LinkedHashSet<>(before.aliases());
        boolean known = SearchText.sameKey(before.name(), name)
                || aliases.stream().anyMatch(alias -> SearchText.sameKey(alias, name));
        if (!known) {
            aliases.add(name);
        }
        aliases.addAll(more);
        return List.copyOf(aliases);
    }

    private static List<ExternalId> externalIds(ImportRow row, List<ExternalId> before) {
        Set<ExternalId> all = new LinkedHashSet<>(before);
        all.addAll(externalIds(row));
        return List.copyOf(all);
    }

    /** A column for each part has room for one address: the first of the record. */
    private static List<Address> addresses(ImportRow row, String field, List<Address> before) {
        List<Address> whole = wholeAddresses(row, field);
        if (whole.size() > 1 || before.containsAll(whole) && !whole.isEmpty()) {
            Set<Address> all = new LinkedHashSet<>(before);
            all.addAll(whole);
            return List.copyOf(all);
        }
        Address first = before.isEmpty() ? new Address(null, null, null, null, null) : before.get(0);
        Address merged = whole.isEmpty() ? parts(row, field, first) : over(first, whole.get(0));
        return Stream.concat(Stream.of(merged), before.stream().skip(1)).toList();
    }

    /** Those of a column that holds addresses with their cities; none if it holds streets. */
    private static List<Address> wholeAddresses(ImportRow row, String field) {
        List<Optional<Address>> written = row.parts(field + "street", ImportRow.LIST).stream()
                .map(WrittenAddress::parse)
                .toList();
        boolean whole = row.text(field + "postalCode").isEmpty()
                && row.text(field + "city").isEmpty()
                && written.stream().allMatch(Optional::isPresent);
        return whole ? written.stream().map(Optional::get).toList() : List.of();
    }

    private static Address parts(ImportRow row, String field, Address before) {
        return over(
                before,
                new Address(
                        null,
                        row.text(field + "street").orElse(null),
                        row.text(field + "postalCode").orElse(null),
                        row.text(field + "city").orElse(null),
                        row.text(field + "country").orElse(null)));
    }

    /** What is not said stays. */
    private static Address over(Address before, Address said) {
        return new Address(
                said.label() == null ? before.label() : said.label(),
                said.street() == null ? before.street() : said.street(),
                said.postalCode() == null ? before.postalCode() : said.postalCode(),
                said.city() == null ? before.city() : said.city(),
                said.country() == null ? before.country() : said.country());
    }
}
