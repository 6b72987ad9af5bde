package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipBuilder;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.OrganisationRules;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.PartnershipRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what a row says into the details of a record, and keeps the rules.
 *
 * <p>The file is the newer source: a cell that is not blank replaces a single value (type, sector, status, dates, …), of
 * several rows the last one wins. A blank cell leaves what is there. Lists (partners, aliases, phones, keywords,
 * purposes, target groups, age groups) only grow, as a file seldom knows all of them. Names and titles keep the spelling that they have.
 */
final class ImportMerge {
    private static final String LIST = ";|\n";
    private static final String LIST_WITH_COMMAS = ";|\n,";
    private static final Map<String, String> PARTNER_FIELDS =
            Map.of("name", "partner", "type", "partnerType", "sector", "partnerSector");

    private final OrganisationDrafts organisations;
    private final PartnershipDrafts partnerships;

    ImportMerge(OrganisationDrafts organisations, PartnershipDrafts partnerships) {
        this.organisations = organisations;
        this.partnerships = partnerships;
    }

    OrganisationDetails library(OrganisationDetails before) {
        OrganisationDetails library = before.toBuilder().ownLibrary(true).build();
        ImportRow.check(() -> OrganisationRules.check(library), field -> "library");
        return library;
    }

    OrganisationDetails partner(ImportRow row, OrganisationDetails before) {
        OrganisationDetails.Builder builder = before.toBuilder();
        row.text("partnerType").map(this::type).ifPresent(builder::type);
        row.choice("partnerSector", Sector.class, builder::sector);
        OrganisationDetails partner = builder.build();
        ImportRow.check(() -> OrganisationRules.check(partner), field -> PARTNER_FIELDS.getOrDefault(field, "partner"));
        return partner;
    }

    OrganisationDetails organisation(ImportRow row, OrganisationDetails before) {
        OrganisationDetails.Builder builder = before.toBuilder();
        row.text("type").map(this::type).ifPresent(builder::type);
        row.choice("sector", Sector.class, builder::sector);
        row.text("cvr").ifPresent(builder::cvr);
        row.text("productionUnit").ifPresent(builder::productionUnit);
        row.text("website").map(ImportMerge::address).ifPresent(builder::website);
        row.text("email").ifPresent(builder::email);
        row.text("notes").ifPresent(builder::notes);
        builder.aliases(row.added(before.aliases(), "aliases", LIST))
                .phones(row.added(before.phones(), "phones", LIST_WITH_COMMAS))
                .keywords(grown(ValueList.KEYWORDS, before.keywords(), row, "keywords"))
                .addresses(addresses(row, before.addresses()))
                .ownLibrary(row.yes("ownLibrary") || before.ownLibrary());
        OrganisationDetails organisation = builder.build();
        ImportRow.check(() -> OrganisationRules.check(organisation), field -> field);
        return organisation;
    }

    private String type(String word) {
        return organisations.spelled(ValueList.ORGANISATION_TYPES, word);
    }

    /** The words of a list that the record has, with those of the cell. */
    private List<String> grown(ValueList list, List<String> before, ImportRow row, String target) {
        return spelled(list, before, row.added(before, target, LIST_WITH_COMMAS));
    }

    /** What the record has keeps its spelling. */
    private List<String> spelled(ValueList list, List<String> before, Collection<String> words) {
        return words.stream()
                .map(word -> before.contains(word) ? word : organisations.spelled(list, word))
                .toList();
    }

    /** People leave the scheme out where they write an address for people. */
    private static String address(String website) {
        return website.regionMatches(true, 0, "www.", 0, 4) ? "https://" + website : website;
    }

    /** A file has room for one address: the first of the record. */
    private static List<Address> addresses(ImportRow row, List<Address> before) {
        Address first = before.isEmpty() ? new Address(null, null, null, null, null) : before.get(0);
        List<Address> addresses = new ArrayList<>(before);
        Address merged = new Address(
                first.label(),
                row.text("addresses.street").orElse(first.street()),
                row.text("addresses.postalCode").orElse(first.postalCode()),
                row.text("addresses.city").orElse(first.city()),
                row.text("addresses.country").orElse(first.country()));
        if (addresses.isEmpty()) {
            addresses.add(merged);
        } else {
            addresses.set(0, merged);
        }
        return addresses;
    }

    PartnershipDetails partnership(
            ImportRow row,
            ImportDraft<PartnershipEntity, PartnershipDetails> draft,
            String partnerId,
            String partnerName) {
        PartnershipDetails before = draft.details();
        PartnershipBuilder builder = before.toBuilder();
        row.choice("kind", PartnershipKind.class, builder::kind);
        row.choice("form", PartnershipForm.class, builder::form);
        row.choice("status", PartnershipStatus.class, builder::status);
        row.date("start", builder::start);
        row.date("end", builder::end);
        purposes(row, before, builder);
        builder.targetGroups(grown(ValueList.TARGET_GROUPS, before.targetGroups(), row, "targetGroups"))
                .ageGroups(grown(ValueList.AGE_GROUPS, before.ageGroups(), row, "ageGroups"));
        said(row, partnerName)
                .map(said -> partnerships.description(draft, said))
                .ifPresent(builder::description);
        if (partnerId != null && !before.partners().contains(partnerId)) {
            List<String> partners = new ArrayList<>(before.partners());
            partners.add(partnerId);
            builder.partners(partners);
        }
        PartnershipDetails partnership = builder.build();
        ImportRow.check(
                () -> PartnershipRules.check(partnership), field -> field.equals("partners") ? "partner" : field);
        return partnership;
    }

    /** Purposes that are none of the general ones are the library's own. */
    private void purposes(ImportRow row, PartnershipDetails before, PartnershipBuilder builder) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        purposes.addAll(before.purposes());
        Set<String> own = new LinkedHashSet<>(row.added(before.ownPurposes(), "ownPurposes", LIST));
        for (String word : row.parts("purposes", LIST)) {
            ImportWords.choice(Purpose.class, word).ifPresentOrElse(purposes::add, () -> own.add(word));
        }
        builder.purposes(purposes).ownPurposes(spelled(ValueList.OWN_PURPOSES, before.ownPurposes(), own));
    }

    private static Optional<PartnershipDrafts.Said> said(ImportRow row, String partnerName) {
        return row.text("description").map(text -> new PartnershipDrafts.Said(partnerName, text));
    }

    /** To be called once the whole row is taken. */
    void remember(ImportRow row, ImportDraft<PartnershipEntity, PartnershipDetails> draft, String partnerName) {
        said(row, partnerName).ifPresent(said -> partnerships.remember(draft, said));
    }
}
