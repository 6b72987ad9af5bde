package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.SearchText;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** The partnerships that an import speaks of, by library and title in any upper and lower case. Not thread-safe. */
final class PartnershipDrafts {
    private static final int LONGEST_KEY = 400;

    /** Which partnership is meant. */
    private record Key(String library, String title) {}

    /**
     * What a row says of a partnership.
     *
     * @param partner name of the row's partner, {@code null} when it has none
     */
    record Said(String partner, String text) {
        private String line() {
            return partner == null ? text : partner + ": " + text;
        }
    }

    private final Map<Key, ImportDraft<PartnershipEntity, PartnershipDetails>> drafts = new HashMap<>();
    private final Map<String, Set<Said>> said = new HashMap<>();

    /** Reads all of the titles at once; of several partnerships with one title in a library, the oldest is meant. */
    PartnershipDrafts(EntityManager entities, Partnerships partnerships, Collection<String> titles) {
        List<PartnershipEntity> rows = partnerships.byTitleKeys(
                entities,
                titles.stream()
                        .map(SearchText::key)
                        .filter(key -> key.length() <= LONGEST_KEY)
                        .distinct()
                        .toList());
        Map<String, PartnershipDetails> details = partnerships.records(entities, rows).stream()
                .collect(Collectors.toMap(record -> record.id(), record -> record.details()));
        rows.forEach(row ->
                drafts.putIfAbsent(new Key(row.library(), row.titleKey()), existing(row, details.get(row.id()))));
    }

    private static ImportDraft<PartnershipEntity, PartnershipDetails> existing(
            PartnershipEntity row, PartnershipDetails details) {
        return ImportDraft.ofExisting(Partnerships.TYPE, details.title(), row.id(), row, details);
    }

    /** The draft that the library has under the title; a new one is kept from its first {@link #take} on. */
    ImportDraft<PartnershipEntity, PartnershipDetails> titled(String library, String title) {
        ImportDraft<PartnershipEntity, PartnershipDetails> known = drafts.get(new Key(library, SearchText.key(title)));
        return known == null
                ? ImportDraft.ofNew(
                        Partnerships.TYPE,
                        title,
                        PartnershipDetails.builder(title).library(library).build())
                : known;
    }

    void take(ImportDraft<PartnershipEntity, PartnershipDetails> draft, PartnershipDetails details, int line) {
        draft.take(details, line);
        drafts.put(new Key(details.library(), SearchText.key(details.title())), draft);
    }

    /** Remembers what a row that is taken says. */
    void remember(ImportDraft<PartnershipEntity, PartnershipDetails> draft, Said row) {
        said.computeIfAbsent(draft.id(), id -> new LinkedHashSet<>()).add(row);
    }

    /**
     * The description that the rows so far and this one make together: what they all say, or else a line for each partner.
     */
    String description(ImportDraft<PartnershipEntity, PartnershipDetails> draft, Said row) {
        Set<Said> all = new LinkedHashSet<>(said.getOrDefault(draft.id(), Set.of()));
        all.add(row);
        boolean agreed = all.stream().map(Said::text).distinct().count() == 1;
        return agreed ? row.text() : all.stream().map(Said::line).collect(Collectors.joining("\n"));
    }
}
