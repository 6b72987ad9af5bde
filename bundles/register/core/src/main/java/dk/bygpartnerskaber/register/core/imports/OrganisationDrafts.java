package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.SearchText;
import dk.bygpartnerskaber.register.core.Spelling;
import dk.bygpartnerskaber.register.core.imports.Decisions.Decision;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The organisations that an import speaks of: those of the register and the new ones. One is found by what another system
 * calls it, by its P-number, by its name, by another name of it; names count whatever their upper and lower case. A name
 * with another P-number is another organisation. Not thread-safe.
 */
final class OrganisationDrafts {
    /**
     * What a row says an organisation is called.
     *
     * @param unit its P-number; may be {@code null}
     */
    record Identity(String name, String unit, List<ExternalId> externalIds) {
        static Identity named(String name) {
            return new Identity(name, null, List.of());
        }

        private String nameKey() {
            return SearchText.key(name);
        }

        /** Of two with the same name, whether they can be one. */
        private boolean fits(OrganisationDetails details) {
            return unit == null || details.productionUnit() == null || unit.equals(details.productionUnit());
        }
    }

    private final Map<String, ImportDraft<OrganisationDetails>> byId = new LinkedHashMap<>();
    private final Map<String, List<ImportDraft<OrganisationDetails>>> byName = new HashMap<>();
    private final Map<String, List<ImportDraft<OrganisationDetails>>> byAlias = new HashMap<>();
    private final Map<String, ImportDraft<OrganisationDetails>> byUnit = new HashMap<>();
    private final Map<ExternalId, ImportDraft<OrganisationDetails>> byExternalId = new HashMap<>();
    private final Map<String, ImportDraft<OrganisationDetails>> byKey = new HashMap<>();
    private final Map<ValueList, Spelling> spellings = new EnumMap<>(ValueList.class);
    private final Decisions decisions;

    /** @param known the organisations that the file may mean, the oldest first */
    OrganisationDrafts(Organisations organisations, Stream<Organisation> known, Decisions decisions) {
        this.decisions = decisions;
        known.forEach(organisation -> add(ImportDraft.ofExisting(
                new RecordRef(Organisations.TYPE, organisation.id()),
                organisation.details().name(),
                organisation.version(),
                organisation.demo(),
                organisation.details())));
        for (ValueList list : ValueList.values()) {
            spellings.put(list, organisations.values().spelling(list));
        }
    }

    private void add(ImportDraft<OrganisationDetails> draft) {
        if (byId.putIfAbsent(draft.id(), draft) == null) {
            index(draft);
        }
    }

    private void index(ImportDraft<OrganisationDetails> draft) {
        OrganisationDetails details = draft.details();
        put(byName, details.name(), draft);
        details.aliases().forEach(alias -> put(byAlias, alias, draft));
        if (details.productionUnit() != null) {
            byUnit.putIfAbsent(details.productionUnit(), draft);
        }
        details.externalIds().forEach(id -> byExternalId.putIfAbsent(id, draft));
    }

    private static void put(
            Map<String, List<ImportDraft<OrganisationDetails>>> index,
            String name,
            ImportDraft<OrganisationDetails> draft) {
        List<ImportDraft<OrganisationDetails>> same =
                index.computeIfAbsent(SearchText.key(name), key -> new ArrayList<>(1));
        if (!same.contains(draft)) {
            same.add(draft);
        }
    }

    /** The draft that is meant; a new one is kept from its first {@link #take} on. */
    ImportDraft<OrganisationDetails> of(Identity identity) {
        return known(identity).orElseGet(() -> decided(identity));
    }

    /** The names that a text has: a comma is between two where each part is known by its name and the whole is not. */
    List<String> names(String text) {
        List<String> parts = ImportRow.split(text, ",");
        boolean several = parts.size() > 1
                && known(Identity.named(text)).isEmpty()
                && parts.stream().allMatch(part -> known(Identity.named(part)).isPresent());
        return several ? parts : List.of(text);
    }

    private Optional<ImportDraft<OrganisationDetails>> known(Identity identity) {
        return identity.externalIds().stream()
                .map(byExternalId::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(identity.unit()).map(byUnit::get))
                .or(() -> fitting(byName, identity))
                .or(() -> fitting(byAlias, identity));
    }

    private static Optional<ImportDraft<OrganisationDetails>> fitting(
            Map<String, List<ImportDraft<OrganisationDetails>>> index, Identity identity) {
        return index.getOrDefault(identity.nameKey(), List.of()).stream()
                .filter(draft -> identity.fits(draft.details()))
                .findFirst();
    }

    /** What was decided on something that is new, or seems to be. */
    private ImportDraft<OrganisationDetails> decided(Identity identity) {
        ImportDraft<OrganisationDetails> draft = ImportDraft.ofNew(
                Organisations.TYPE,
                identity.name(),
                OrganisationDetails.named(identity.name()),
                identity.nameKey() + '\n' + Objects.toString(identity.unit(), ""));
        ImportDraft<OrganisationDetails> seen = byKey.putIfAbsent(draft.key(), draft);
        if (seen != null) {
            return seen;
        }
        Optional<Decision> decision = decisions.on(draft);
        if (decision.filter(d -> d.choice() == ImportChoice.SKIP).isPresent()) {
            draft.skip();
        }
        return decision.filter(d -> d.choice() == ImportChoice.SAME)
                .map(d -> byId.get(d.record()))
                .orElse(draft);
    }

    /** Takes what a row makes of a draft. */
    void take(ImportDraft<OrganisationDetails> draft, OrganisationDetails details, int line) {
        draft.take(details, line);
        byId.putIfAbsent(draft.id(), draft);
        index(draft);
    }

    /** A value as its list spells it. */
    String spelled(ValueList list, String word) {
        return spellings.get(list).of(word);
    }
}
