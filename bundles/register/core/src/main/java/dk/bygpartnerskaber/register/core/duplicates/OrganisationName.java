package dk.bygpartnerskaber.register.core.duplicates;

import java.util.List;
import java.util.Set;

/**
 * A name taken apart once, to be compared with many.
 *
 * @param text folded, as {@link NameWords#folded} does it
 * @param letters the text without blanks and signs
 * @param words in one form, in their order
 * @param joined the words without blanks
 * @param sorted the words in the order of the alphabet
 * @param inOrder those with blanks between them
 * @param initials with and without the little words
 */
record OrganisationName(
        String text,
        String letters,
        List<String> words,
        String joined,
        List<String> sorted,
        String inOrder,
        Set<String> initials) {
    private static final Set<String> PUBLIC = Set.of("kommune", "region", "universitet");

    static OrganisationName of(String name) {
        List<String> words = NameWords.ofOrganisation(name);
        List<String> sorted = words.stream().sorted().toList();
        return new OrganisationName(
                NameWords.folded(name),
                NameWords.letters(name),
                words,
                String.join("", words),
                sorted,
                String.join(" ", sorted),
                NameWords.initials(name));
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
        return joined.length() > 1 && other.initials.contains(joined);
    }
}
