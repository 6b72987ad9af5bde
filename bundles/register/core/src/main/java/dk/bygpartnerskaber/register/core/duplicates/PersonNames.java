package dk.bygpartnerskaber.register.core.duplicates;

import java.util.ArrayList;
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
        List<String> a = NameWords.ofPerson(one);
        List<String> b = NameWords.ofPerson(other);
        if (String.join("", a).equals(String.join("", b))
                || a.stream().sorted().toList().equals(b.stream().sorted().toList())) {
            return Likeness.SAME;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return Likeness.OTHER;
        }
        boolean inOrder =
                a.size() != b.size() ? a.size() < b.size() : String.join(" ", a).compareTo(String.join(" ", b)) <= 0;
        return inOrder ? ofShorter(a, b) : ofShorter(b, a);
    }

    private static Likeness ofShorter(List<String> shorter, List<String> longer) {
        boolean first = Typing.alike(shorter.get(0), longer.get(0));
        boolean initial = startsAlike(shorter.get(0), longer.get(0));
        if (shorter.size() == 1) {
            boolean last = Typing.alike(shorter.get(0), longer.get(longer.size() - 1));
            return first && longer.size() == 1 ? Likeness.SIMILAR : first || last ? Likeness.SHORT : Likeness.OTHER;
        }
        boolean others = allIn(shorter.subList(1, shorter.size()), longer.subList(1, longer.size()));
        if (first) {
            return others ? Likeness.SIMILAR : Likeness.FIRST_NAME;
        }
        return initial && others ? Likeness.SHORT : Likeness.OTHER;
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
        return words.stream()
                .filter(each -> alike.test(each, word))
                .findFirst()
                .map(words::remove)
                .orElse(false);
    }

    /** One is the other's initial. */
    private static boolean startsAlike(String one, String other) {
        return Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0);
    }
}
