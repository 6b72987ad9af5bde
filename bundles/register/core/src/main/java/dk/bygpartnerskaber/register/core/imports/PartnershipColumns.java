package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.PartnershipBuilder;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.PartnershipRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what a row says into the details of a partnership, and keeps the rules. */
final class PartnershipColumns {
    private final ImportValues values;
    private final PartnershipDrafts partnerships;

    PartnershipColumns(ImportValues values, PartnershipDrafts partnerships) {
        this.values = values;
        this.partnerships = partnerships;
    }

    /**
     * @param partnerId id of the row's partner; {@code null} for none
     * @param partnerName what that one is called
     */
    PartnershipDetails partnership(
            ImportRow row, ImportDraft<PartnershipDetails> draft, String partnerId, String partnerName) {
        PartnershipDetails before = draft.details();
        PartnershipBuilder builder = before.toBuilder();
        row.choice("kind", PartnershipKind.class, builder::kind);
        row.choice("form", PartnershipForm.class, builder::form);
        row.choice("status", PartnershipStatus.class, builder::status);
        row.date("start", builder::start);
        row.date("end", builder::end);
        purposes(row, before, builder);
        builder.targetGroups(values.grown(ValueList.TARGET_GROUPS, before.targetGroups(), row, "targetGroups"))
                .ageGroups(values.grown(ValueList.AGE_GROUPS, before.ageGroups(), row, "ageGroups"));
        said(row, partnerName)
                .map(said -> partnerships.description(draft, said))
                .ifPresent(builder::description);
        if (partnerId != null && !before.partners().contains(partnerId)) {
            List<String> partners = new ArrayList<>(before.partners());
            partners.add(partnerId);
            builder.partners(partners);
        }
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
            ImportWords.choice(Purpose.class, word).ifPresentOrElse(purposes::add, () -> own.add(word));
        }
        builder.purposes(purposes).ownPurposes(values.spelled(ValueList.OWN_PURPOSES, before.ownPurposes(), own));
    }

    private static Optional<PartnershipDrafts.Said> said(ImportRow row, String partnerName) {
        return row.text("description").map(text -> new PartnershipDrafts.Said(partnerName, text));
    }

    /** To be called once the whole row is taken. */
    void remember(ImportRow row, ImportDraft<PartnershipDetails> draft, String partnerName) {
        said(row, partnerName).ifPresent(said -> partnerships.remember(draft, said));
    }
}
