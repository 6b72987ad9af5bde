package dk.bygpartnerskaber.register.core.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells lists of people from lists of organisations by their names. */
public final class PeopleNames {
    /** What people's names have, but for the rarest: no figures, signs or company forms, no and, no for. */
    private static final Pattern PERSON =
            Pattern.compile("(?!.*\\b(?:og|i|for|paa|ved|til|the|and|of)\\b)[\\p{L}'.-]+(?:,? [\\p{L}'.-]+){1,4}");

    /** Kinds of organisations at the end of a word that the comparison of names takes for a part of the name. */
    private static final Pattern KIND = Pattern.compile(".*(?:kor|koret|galleri|galleriet|raad|raadet|selskab|selskabet"
            + "|orkester|orkestret|festival|festivalen|huset|vaerksted|vaerkstedet|cafe|cafeen|spejder|spejdere|spejderne"
            + "|sogn|gruppe|gruppen|netvaerk|netvaerket|forlag|forlaget|sagen|hjemmet|hjaelp|kors|laug|lauget|vaerk)");

    private PeopleNames() {}

    /** Whether nine in ten of some names, or more, are like those of people: two words or more, none of them a kind. */
    public static boolean areLikely(List<String> names) {
        long people = names.stream().filter(PeopleNames::isLikely).count();
        return people > 0 && people * 10 >= names.size() * 9L;
    }

    private static boolean isLikely(String name) {
        String folded = NameWords.folded(name).strip();
        List<String> words = NameWords.ofOrganisation(name);
        return PERSON.matcher(folded).matches()
                && words.size() > 1
                && words.stream().noneMatch(word -> NameWords.areKinds(List.of(word)))
                && Arrays.stream(folded.split(" "))
                        .noneMatch(word -> KIND.matcher(word).matches());
    }
}
