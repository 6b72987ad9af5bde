package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.SearchText;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The partnerships that an import speaks of, by library and title in any upper and lower case. Not thread-safe. */
final class PartnershipDrafts {
    /** Which partnership is meant. */
    private record Key(String library, String title) {}

    /**
     * What a row says of a partnership.
     *
     * @param partner name of the row's partner, or of all of them; {@code null} when it has none
     */
    record Said(String partner, String text) {
        private String line() {
            return partner == null ? text : partner + ": " + text;
        }
    }

    private final Map<Key, ImportDraft<PartnershipDetails>> drafts = new HashMap<>();
    private final Map<String, Set<Said>> said = new HashMap<>();

    /** @param known the partnerships that the file may mean; of several with one title in a library, the first is meant */
    PartnershipDrafts(Stream<Partnership> known) {
        known.forEach(partnership -> drafts.putIfAbsent(
                key(partnership.details()),
                ImportDraft.ofExisting(
                        new RecordRef(Partnerships.TYPE, partnership.id()),
                        partnership.details().title(),
                        partnership.version(),
                        partnership.demo(),
                        partnership.details())));
    }

    private static Key key(PartnershipDetails details) {
        return new Key(details.library(), SearchText.key(details.title()));
    }

    /**
     * The draft that the library has under the title; a new one is kept from its first {@link #take} on.
     *
     * @param library the draft of the library
     */
    ImportDraft<PartnershipDetails> titled(ImportDraft<OrganisationDetails> library, String title) {
        ImportDraft<PartnershipDetails> known = drafts.get(new Key(library.id(), SearchText.key(title)));
        return known == null
                ? ImportDraft.ofNew(
                        Partnerships.TYPE,
                        title,
                        PartnershipDetails.builder(title).library(library.id()).build(),
                        library.key() + '\n' + SearchText.key(title))
                : known;
    }

    void take(ImportDraft<PartnershipDetails> draft, PartnershipDetails details, int line) {
        draft.take(details, line);
        drafts.put(key(details), draft);
    }

    /** Remembers what a row that is taken says. */
    void remember(ImportDraft<PartnershipDetails> draft, Said row) {
        said.computeIfAbsent(draft.id(), id -> new LinkedHashSet<>()).add(row);
    }

    /**
     * The description that the rows so far and this one make together: what they all say, or else a line for each partner.
     */
    String description(ImportDraft<PartnershipDetails> draft, Said row) {
        Set<Said> all = new LinkedHashSet<>(said.getOrDefault(draft.id(), Set.of()));
        all.add(row);
        boolean agreed = all.stream().map(Said::text).distinct().count() == 1;
        return agreed ? row.text() : all.stream().map(Said::line).collect(Collectors.joining("\n"));
    }
}
