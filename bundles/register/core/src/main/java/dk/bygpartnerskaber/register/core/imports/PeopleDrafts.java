package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.SearchText;
import dk.bygpartnerskaber.register.core.imports.Decisions.Decision;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people that an import speaks of: those of the register and the new ones. A name alone is nobody: of those who bear
 * it, the one is meant who shares an e-mail address, a number or an organisation with the row, the one with most in common.
 * A row with nothing of the kind means one of whom it says nothing new, so that nothing is written, or the only one of that
 * name that the file has told of. Where two can be meant, it is neither. Not thread-safe.
 */
final class PeopleDrafts {
    /**
     * What a row says of who somebody is.
     *
     * @param place where they work, in the words of the file
     */
    record Identity(String name, String place, PersonTraits traits) {
        private String key() {
            return String.join("\n", SearchText.key(name), SearchText.key(place), traits.key());
        }
    }

    /** Somebody whom a row may mean, with all that is known of who they are. */
    static final class Somebody {
        private final ImportDraft<PersonDetails> draft;
        private final boolean known;
        private final PersonTraits traits;
        private boolean mentioned;
        private boolean identified;

        private Somebody(ImportDraft<PersonDetails> draft, boolean known, PersonTraits traits) {
            this.draft = draft;
            this.known = known;
            this.traits = traits;
        }

        /** What becomes of them; that of another one if it was decided that they are the same. */
        ImportDraft<PersonDetails> draft() {
            return draft;
        }
    }

    private final Map<String, ImportDraft<PersonDetails>> byId = new HashMap<>();
    private final Map<String, Set<Somebody>> byName = new HashMap<>();
    private final Map<String, Somebody> byKey = new HashMap<>();
    private final Decisions decisions;

    /** @param known the people that the file may mean, the oldest first */
    PeopleDrafts(Stream<Person> known, Decisions decisions) {
        this.decisions = decisions;
        known.forEach(person -> {
            ImportDraft<PersonDetails> draft = ImportDraft.ofExisting(
                    new RecordRef(People.TYPE, person.id()),
                    person.details().name(),
                    person.version(),
                    person.demo(),
                    person.details());
            byId.put(draft.id(), draft);
            named(person.details().name()).add(new Somebody(draft, true, PersonTraits.of(person.details())));
        });
    }

    private Set<Somebody> named(String name) {
        return byName.computeIfAbsent(SearchText.key(name), key -> new LinkedHashSet<>(1));
    }

    /**
     * The one who is meant; somebody new is kept from the first {@link #tell} on.
     *
     * @param row what the row makes of somebody's details
     */
    Somebody of(Identity identity, UnaryOperator<PersonDetails> row) {
        Set<Somebody> same = named(identity.name());
        if (identity.traits().isEmpty()) {
            return unmoved(same, row).or(() -> onlyOne(same)).orElseGet(() -> decided(identity));
        }
        List<Somebody> alike = alike(same, identity.traits());
        return alike.size() == 1 ? alike.get(0) : unmoved(alike, row).orElseGet(() -> decided(identity));
    }

    /** The first who hears nothing new: as the register has them, whatever was decided on others. */
    private static Optional<Somebody> unmoved(Collection<Somebody> possible, UnaryOperator<PersonDetails> row) {
        return possible.stream()
                .filter(somebody -> somebody.known)
                .filter(somebody -> row.apply(somebody.draft.before()).equals(somebody.draft.before()))
                .findFirst();
    }

    /** Whom the rows before have told of, if that is one and they said who. */
    private static Optional<Somebody> onlyOne(Set<Somebody> same) {
        List<Somebody> told =
                same.stream().filter(somebody -> somebody.mentioned).toList();
        return told.stream()
                .filter(somebody -> told.size() == 1 && somebody.identified)
                .findFirst();
    }

    /** Those with most in common, if they have anything. */
    private static List<Somebody> alike(Set<Somebody> same, PersonTraits traits) {
        Map<Integer, List<Somebody>> byLikeness =
                same.stream().collect(Collectors.groupingBy(somebody -> somebody.traits.likeness(traits)));
        int most = byLikeness.keySet().stream().max(Integer::compare).orElse(0);
        return most == 0 ? List.of() : byLikeness.get(most);
    }

    /** What was decided on somebody who is new, or seems to be. */
    private Somebody decided(Identity identity) {
        ImportDraft<PersonDetails> draft =
                ImportDraft.ofNew(People.TYPE, identity.name(), PersonDetails.named(identity.name()), identity.key());
        return byKey.computeIfAbsent(draft.key(), key -> {
            Optional<Decision> decision = decisions.on(draft);
            if (decision.filter(d -> d.choice() == ImportChoice.SKIP).isPresent()) {
                draft.skip();
            }
            ImportDraft<PersonDetails> meant = decision.filter(d -> d.choice() == ImportChoice.SAME)
                    .map(d -> byId.get(d.record()))
                    .orElse(draft);
            return new Somebody(meant, false, PersonTraits.none());
        });
    }

    /** A row that nothing is wrong with has told of somebody, whether it is left out or not. */
    void tell(Somebody somebody, Identity identity) {
        somebody.mentioned = true;
        somebody.identified |= !somebody.known || somebody.traits.likeness(identity.traits()) > 0;
        somebody.traits.add(identity.traits());
        named(identity.name()).add(somebody);
    }
}
