package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.SearchText;
import dk.bygpartnerskaber.register.core.Spelling;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.persistence.EntityManager;

/** The organisations that an import speaks of, by their names in any upper and lower case. Not thread-safe. */
final class OrganisationDrafts {
    // a name may have 200 characters, its key twice as many: nothing longer can be there
    private static final int LONGEST_KEY = 400;

    private final Map<String, ImportDraft<OrganisationEntity, OrganisationDetails>> drafts = new HashMap<>();
    private final Map<ValueList, Spelling> spellings = new EnumMap<>(ValueList.class);

    /** Reads all of the names at once; of several organisations with one name, the oldest is meant. */
    OrganisationDrafts(EntityManager entities, Organisations organisations, Collection<String> names) {
        organisations
                .byNameKeys(
                        entities,
                        names.stream()
                                .map(SearchText::key)
                                .filter(key -> key.length() <= LONGEST_KEY)
                                .distinct()
                                .toList())
                .forEach(row -> drafts.putIfAbsent(row.nameKey(), existing(row)));
        for (ValueList list : ValueList.values()) {
            spellings.put(list, organisations.values().spelling(list));
        }
    }

    private static ImportDraft<OrganisationEntity, OrganisationDetails> existing(OrganisationEntity row) {
        OrganisationDetails details = row.details();
        return ImportDraft.ofExisting(Organisations.TYPE, details.name(), row.id(), row, details);
    }

    /** The draft that has the name; a new one is kept from its first {@link #take} on. */
    ImportDraft<OrganisationEntity, OrganisationDetails> named(String name) {
        ImportDraft<OrganisationEntity, OrganisationDetails> known = drafts.get(SearchText.key(name));
        return known == null ? ImportDraft.ofNew(Organisations.TYPE, name, OrganisationDetails.named(name)) : known;
    }

    void take(ImportDraft<OrganisationEntity, OrganisationDetails> draft, OrganisationDetails details, int line) {
        draft.take(details, line);
        drafts.put(SearchText.key(details.name()), draft);
    }

    /** A value as its list spells it. */
    String spelled(ValueList list, String word) {
        return spellings.get(list).of(word);
    }
}
