package dk.bygpartnerskaber.register.core.duplicates;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** How like each other two names of organisations are. */
final class OrganisationNames {
    enum Likeness {
        SAME,
        SIMILAR,
        PART,
        OTHER
    }

    /** Odense Bibliotek is Odense Kommunes Bibliotek, Foreningen Norden is Norden. */
    private static final Set<String> SAYS_LITTLE =
            Set.of("kommune", "forening", "fond", "selvejend", "institution", "afdeling", "lokalafdeling", "lokal");
    /** Many libraries have these under their roof and in their name. */
    private static final Set<String> IN_LIBRARIES = Set.of("borgerservic", "medborgerhu");

    private OrganisationNames() {}

    /** Whether a word may well be missing in one of two names. */
    static boolean saysLittle(String word) {
        return SAYS_LITTLE.contains(word) || IN_LIBRARIES.contains(word);
    }

    static Likeness compare(String one, String other) {
        return compare(OrganisationName.of(one), OrganisationName.of(other));
    }

    static Likeness compare(OrganisationName one, OrganisationName other) {
        if (isSame(one, other)) {
            return Likeness.SAME;
        }
        // in one order, so that the answer does not depend on which name comes first
        Likeness words = one.joined().compareTo(other.joined()) <= 0 ? ofWords(one, other) : ofWords(other, one);
        boolean initials = words == Likeness.OTHER && (one.isInitialsOf(other) || other.isInitialsOf(one));
        return initials ? Likeness.PART : words;
    }

    /** Also Ældre Sagen and Ældresagen. */
    static boolean isSame(OrganisationName one, OrganisationName other) {
        return one.text().equals(other.text())
                || !one.letters().isEmpty() && one.letters().equals(other.letters())
                || one.inOrder().equals(other.inOrder())
                || one.joined().equals(other.joined());
    }

    private static Likeness ofWords(OrganisationName one, OrganisationName other) {
        List<String> left = new ArrayList<>(one.sorted());
        List<String> right = new ArrayList<>(other.sorted());
        List<String> shared = new ArrayList<>();
        left.removeIf(word -> right.remove(word) && shared.add(word));
        left.removeIf(word -> removeAlike(right, word) && shared.add(word));
        // Tech Hotel is Techhotel
        boolean joinedAlike =
                !left.isEmpty() && !right.isEmpty() && Typing.alike(joined(one, left), joined(other, right));
        return joinedAlike ? Likeness.SIMILAR : ofRest(left, right, shared);
    }

    private static Likeness ofRest(List<String> left, List<String> right, List<String> shared) {
        // Odense Bibliotek is not Odense Kommune
        if (NameWords.areKinds(shared) || !left.isEmpty() && !right.isEmpty()) {
            return Likeness.OTHER;
        }
        List<String> more = left.isEmpty() ? right : left;
        boolean little =
                SAYS_LITTLE.containsAll(more) || shared.contains("bibliotek") && IN_LIBRARIES.containsAll(more);
        return little ? Likeness.SIMILAR : Likeness.PART;
    }

    private static boolean removeAlike(List<String> words, String word) {
        for (Iterator<String> each = words.iterator(); each.hasNext(); ) {
            if (Typing.alike(each.next(), word)) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    /** Those of the words of a name, in its order. */
    private static String joined(OrganisationName name, List<String> chosen) {
        return chosen.size() == name.words().size()
                ? name.joined()
                : String.join("", name.words().stream().filter(chosen::contains).toList());
    }
}
