package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipBuilder;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.PartnershipRules;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what a row says into the details of a partnership, and keeps the rules. */
final class PartnershipColumns {
    private final ImportValues values;
    private final PartnershipDrafts partnerships;
    private final ResponsibleStaff responsible;

    PartnershipColumns(ImportValues values, PartnershipDrafts partnerships, ResponsibleStaff responsible) {
        this.values = values;
        this.partnerships = partnerships;
        this.responsible = responsible;
    }

    /** @param partners those of the row with what it makes of them */
    PartnershipDetails partnership(
            ImportRow row,
            ImportDraft<PartnershipDetails> draft,
            Map<ImportDraft<OrganisationDetails>, OrganisationDetails> partners) {
        PartnershipDetails before = draft.details();
        PartnershipBuilder builder = before.toBuilder();
        row.choice("kind", PartnershipKind.class, builder::kind);
        row.choice("form", PartnershipForm.class, builder::form);
        row.choice("status", PartnershipStatus.class, builder::status);
        row.date("start", builder::start);
        row.date("end", builder::end);
        row.text("goal").ifPresent(builder::goal);
        row.choice("anchoring", Anchoring.class, builder::anchoring);
        builder.responsible(responsible.grown(before.responsible(), row));
        purposes(row, before, builder);
        builder.targetGroups(values.grown(ValueList.TARGET_GROUPS, before.targetGroups(), row, "targetGroups"))
                .ageGroups(values.grown(ValueList.AGE_GROUPS, before.ageGroups(), row, "ageGroups"));
        said(row, partners.values())
                .map(said -> partnerships.description(draft, said))
                .ifPresent(builder::description);
        Set<String> all = new LinkedHashSet<>(before.partners());
        partners.keySet().forEach(partner -> all.add(partner.id()));
        builder.partners(List.copyOf(all));
        PartnershipDetails partnership = builder.build();
        row.check(() -> PartnershipRules.check(partnership), field -> field.equals("partners") ? "partner" : field);
        return partnership;
    }

    /** Purposes that are none of the general ones are the library's own. */
    private void purposes(ImportRow row, PartnershipDetails before, PartnershipBuilder builder) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        purposes.addAll(before.purposes());
        Set<String> own = new LinkedHashSet<>(row.added(before.ownPurposes(), "ownPurposes", ImportRow.LIST));
        for (String word : row.parts("purposes", ImportRow.LIST)) {
            List<Purpose> general = general(word);
            purposes.addAll(general);
            if (general.isEmpty()) {
                own.add(word);
            }
        }
        builder.purposes(purposes).ownPurposes(values.spelled(ValueList.OWN_PURPOSES, before.ownPurposes(), own));
    }

    /** The general purposes that a text names, if it names nothing else. */
    private static List<Purpose> general(String text) {
        List<Optional<Purpose>> named = ImportRow.split(text, ",").stream()
                .map(word -> ImportWords.choice(Purpose.class, word))
                .toList();
        return named.stream().allMatch(Optional::isPresent)
                ? named.stream().map(Optional::get).toList()
                : List.of();
    }

    private static Optional<PartnershipDrafts.Said> said(ImportRow row, Collection<OrganisationDetails> partners) {
        String names = partners.isEmpty()
                ? null
                : partners.stream().map(OrganisationDetails::name).collect(Collectors.joining(", "));
        return row.text("description").map(text -> new PartnershipDrafts.Said(names, text));
    }

    /** To be called once the whole row is taken. */
    void remember(ImportRow row, ImportDraft<PartnershipDetails> draft, Collection<OrganisationDetails> partners) {
        said(row, partners).ifPresent(said -> partnerships.remember(draft, said));
    }
}
