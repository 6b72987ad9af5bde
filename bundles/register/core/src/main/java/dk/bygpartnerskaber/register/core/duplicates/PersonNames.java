package dk.bygpartnerskaber.register.core.duplicates;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

/** How like each other two names of people are. */
final class PersonNames {
    enum Likeness {
        SAME,
        /** Small typing errors, or a name in between that only one of them has. */
        SIMILAR,
        /** Only an initial, or only one name. */
        SHORT,
        /** Another surname, as after a wedding. */
        FIRST_NAME,
        OTHER
    }

    private PersonNames() {}

    static Likeness compare(String one, String other) {
        return compare(PersonName.of(one), PersonName.of(other));
    }

    static Likeness compare(PersonName one, PersonName other) {
        if (one.joined().equals(other.joined()) || one.inOrder().equals(other.inOrder())) {
            return Likeness.SAME;
        }
        List<String> a = one.words();
        List<String> b = other.words();
        if (a.isEmpty() || b.isEmpty()) {
            return Likeness.OTHER;
        }
        boolean first = Typing.alike(a.get(0), b.get(0));
        if (!first && !startsAlike(a.get(0), b.get(0)) && !one.isSingle() && !other.isSingle()) {
            return Likeness.OTHER;
        }
        boolean inOrder =
                a.size() != b.size() ? a.size() < b.size() : String.join(" ", a).compareTo(String.join(" ", b)) <= 0;
        return inOrder ? ofShorter(a, b, first) : ofShorter(b, a, first);
    }

    /** Whether names of two words or more that begin so can be alike, unless all their words are the same. */
    static boolean beginAlike(String one, String other) {
        return Typing.alike(one, other) || startsAlike(one, other);
    }

    private static Likeness ofShorter(List<String> shorter, List<String> longer, boolean first) {
        if (shorter.size() == 1) {
            boolean last = Typing.alike(shorter.get(0), longer.get(longer.size() - 1));
            return first && longer.size() == 1 ? Likeness.SIMILAR : first || last ? Likeness.SHORT : Likeness.OTHER;
        }
        boolean others = allIn(shorter.subList(1, shorter.size()), longer.subList(1, longer.size()));
        if (first) {
            return others ? Likeness.SIMILAR : Likeness.FIRST_NAME;
        }
        return others ? Likeness.SHORT : Likeness.OTHER;
    }

    private static boolean allIn(List<String> few, List<String> many) {
        List<String> left = new ArrayList<>(many);
        List<String> unknown = new ArrayList<>(few);
        unknown.removeIf(left::remove);
        unknown.removeIf(word -> remove(left, word, Typing::alike));
        unknown.removeIf(word -> remove(left, word, PersonNames::startsAlike));
        return unknown.isEmpty();
    }

    private static boolean remove(List<String> words, String word, BiPredicate<String, String> alike) {
        for (Iterator<String> each = words.iterator(); each.hasNext(); ) {
            if (alike.test(each.next(), word)) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    /** One is the other's initial. */
    private static boolean startsAlike(String one, String other) {
        return Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0);
    }
}
