package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.SearchText;
import dk.bygpartnerskaber.register.core.imports.Decisions.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The people that an import speaks of: those of the register and the new ones. A name alone is nobody: the one is meant
 * who shares an organisation with the row, unless their e-mail addresses are others, or shares an e-mail address; or one of
 * whom the row says nothing new, so that nothing is written. Not thread-safe.
 */
final class PeopleDrafts {
    /**
     * What a row says of who somebody is.
     *
     * @param organisation the draft of where they work; may be {@code null}
     * @param place what that one is called; may be {@code null}
     */
    record Identity(String name, String organisation, String place, List<String> emails) {
        private String key() {
            return String.join(
                    "\n",
                    SearchText.key(name),
                    place == null ? "" : SearchText.key(place),
                    emails.stream().findFirst().map(SearchText::key).orElse(""));
        }

        private boolean sharesOrganisation(PersonDetails details) {
            return organisation != null
                    && details.roles().stream().anyMatch(role -> organisation.equals(role.organisation()))
                    && (emails.isEmpty() || details.emails().isEmpty() || sharesEmail(details));
        }

        private boolean sharesEmail(PersonDetails details) {
            return emails.stream()
                    .anyMatch(email -> details.emails().stream().anyMatch(known -> SearchText.sameKey(known, email)));
        }
    }

    private final Map<String, ImportDraft<PersonDetails>> byId = new LinkedHashMap<>();
    private final Map<String, List<ImportDraft<PersonDetails>>> byName = new HashMap<>();
    private final Map<String, ImportDraft<PersonDetails>> byKey = new HashMap<>();
    private final Decisions decisions;

    /** @param known the people that the file may mean, the oldest first */
    PeopleDrafts(Stream<Person> known, Decisions decisions) {
        this.decisions = decisions;
        known.forEach(person -> add(ImportDraft.ofExisting(
                new RecordRef(People.TYPE, person.id()),
                person.details().name(),
                person.version(),
                person.demo(),
                person.details())));
    }

    private void add(ImportDraft<PersonDetails> draft) {
        if (byId.putIfAbsent(draft.id(), draft) == null) {
            byName.computeIfAbsent(SearchText.key(draft.details().name()), key -> new ArrayList<>(1))
                    .add(draft);
        }
    }

    /**
     * The draft that is meant; a new one is kept from its first {@link #take} on.
     *
     * @param row what the row makes of somebody's details
     */
    ImportDraft<PersonDetails> of(Identity identity, UnaryOperator<PersonDetails> row) {
        List<ImportDraft<PersonDetails>> same = byName.getOrDefault(SearchText.key(identity.name()), List.of());
        return same.stream()
                .filter(draft -> identity.sharesOrganisation(draft.details()))
                .findFirst()
                .or(() -> same.stream()
                        .filter(draft -> identity.sharesEmail(draft.details()))
                        .findFirst())
                .or(() -> same.stream()
                        .filter(draft -> saysNothingNew(draft, row))
                        .findFirst())
                .orElseGet(() -> decided(identity));
    }

    private static boolean saysNothingNew(ImportDraft<PersonDetails> draft, UnaryOperator<PersonDetails> row) {
        return row.apply(draft.details()).equals(draft.details());
    }

    /** What was decided on somebody who is new, or seems to be. */
    private ImportDraft<PersonDetails> decided(Identity identity) {
        ImportDraft<PersonDetails> draft =
                ImportDraft.ofNew(People.TYPE, identity.name(), PersonDetails.named(identity.name()), identity.key());
        ImportDraft<PersonDetails> seen = byKey.putIfAbsent(draft.key(), draft);
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
    void take(ImportDraft<PersonDetails> draft, PersonDetails details, int line) {
        draft.take(details, line);
        add(draft);
    }
}
