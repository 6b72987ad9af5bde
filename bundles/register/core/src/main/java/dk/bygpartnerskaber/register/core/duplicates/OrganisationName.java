package dk.bygpartnerskaber.register.core.duplicates;

import java.util.List;
import java.util.Set;

/**
 * A name taken apart once, to be compared with many.
 *
 * @param text folded, as {@link NameWords#folded} does it
 * @param letters the text without blanks and signs
 * @param words in one form, in their order
 * @param sorted the words in the order of the alphabet
 * @param initials with and without the little words
 */
record OrganisationName(String text, String letters, List<String> words, List<String> sorted, Set<String> initials) {
    private static final Set<String> PUBLIC = Set.of("kommune", "region", "universitet");

    static OrganisationName of(String name) {
        List<String> words = NameWords.ofOrganisation(name);
        return new OrganisationName(
                NameWords.folded(name),
                NameWords.letters(name),
                words,
                words.stream().sorted().toList(),
                NameWords.initials(name));
    }

    String joined() {
        return String.join("", words);
    }

    /** Whether it only says a kind, as Biblioteket or Musikskolen does, that many are called. */
    boolean isGeneral() {
        return NameWords.areKinds(words);
    }

    /** Whether many organisations may share its numbers and addresses, as the schools of a municipality do. */
    boolean isPublic() {
        return words.stream().anyMatch(PUBLIC::contains);
    }

    boolean isInitialsOf(OrganisationName other) {
        String own = joined();
        return own.length() > 1 && other.initials.contains(own);
    }
}
