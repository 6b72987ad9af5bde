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
    private static final Set<String> SAYS_LITTLE = Set.of("kommune", "forening", "fond", "selvejend", "institution");

    private static final Set<String> PUBLIC = Set.of("kommune", "region", "universitet");

    private OrganisationNames() {}

    static Likeness compare(String one, String other) {
        if (NameWords.folded(one).equals(NameWords.folded(other)) || sameLetters(one, other)) {
            return Likeness.SAME; // Ældre Sagen and Ældresagen
        }
        List<String> a = NameWords.ofOrganisation(one);
        List<String> b = NameWords.ofOrganisation(other);
        // in one order, so that the answer does not depend on which name comes first
        Likeness words = joined(a).compareTo(joined(b)) <= 0 ? compare(a, b) : compare(b, a);
        boolean initials = words == Likeness.OTHER && (isInitials(one, other) || isInitials(other, one));
        return initials ? Likeness.PART : words;
    }

    private static boolean sameLetters(String one, String other) {
        String letters = NameWords.letters(one);
        return !letters.isEmpty() && letters.equals(NameWords.letters(other));
    }

    /** Whether it only says a kind, as Biblioteket or Musikskolen does, that many are called. */
    static boolean isGeneral(String name) {
        return NameWords.areKinds(NameWords.ofOrganisation(name));
    }

    /** Whether many organisations may share its numbers and addresses, as the schools of a municipality do. */
    static boolean isPublic(String name) {
        return NameWords.ofOrganisation(name).stream().anyMatch(PUBLIC::contains);
    }

    private static Likeness compare(List<String> a, List<String> b) {
        if (joined(a).equals(joined(b)) || sorted(a).equals(sorted(b))) {
            return Likeness.SAME;
        }
        List<String> left = new ArrayList<>(sorted(a));
        List<String> right = new ArrayList<>(sorted(b));
        List<String> shared = new ArrayList<>();
        left.removeIf(word -> right.remove(word) && shared.add(word));
        left.removeIf(word -> removeAlike(right, word) && shared.add(word));
        // Tech Hotel is Techhotel
        boolean joinedAlike = !left.isEmpty()
                && !right.isEmpty()
                && Typing.alike(joined(inOrder(a, left)), joined(inOrder(b, right)));
        if (joinedAlike) {
            return Likeness.SIMILAR;
        }
        return rest(left, right, shared);
    }

    private static Likeness rest(List<String> left, List<String> right, List<String> shared) {
        // Odense Bibliotek is not Odense Kommune
        if (NameWords.areKinds(shared) || !left.isEmpty() && !right.isEmpty()) {
            return Likeness.OTHER;
        }
        return SAYS_LITTLE.containsAll(left) && SAYS_LITTLE.containsAll(right) ? Likeness.SIMILAR : Likeness.PART;
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

    private static boolean isInitials(String shorter, String name) {
        String letters = joined(NameWords.ofOrganisation(shorter));
        return letters.length() > 1 && NameWords.initials(name).contains(letters);
    }

    private static List<String> inOrder(List<String> words, List<String> chosen) {
        return words.stream().filter(chosen::contains).toList();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }
}
