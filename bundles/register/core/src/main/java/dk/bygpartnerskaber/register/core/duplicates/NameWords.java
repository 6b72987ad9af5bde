package dk.bygpartnerskaber.register.core.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a name in one form, however Danes write them: {@code Odense Kommunes Biblioteker} is odense kommune bibliotek. */
final class NameWords {
    private static final Pattern TRADING_AS = Pattern.compile("(?<=\\S)[ ,]+v/.*$");
    private static final Pattern COMPANY_FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[aikp]/s|s/i|aps|ivs|[fas]\\.?m\\.?b\\.?a|p\\.?m\\.?v|as$)(?![\\p{L}\\p{N}])");
    private static final Pattern KIND = Pattern.compile("(.*?)(?:(bibliotek)(?:e?s|ets?|ern?e?s?)?"
            + "|(muse)(?:ums?|umet|ets?|erne?s?|er)|(skole)(?:ns?|s|r|rnes?)?|(kommune)(?:ns?|s|r|rnes?)?"
            + "|(forening)(?:ens?|s|er|ernes?)?|(gymnasi)(?:ums?|ets?|er)|(kirke)(?:ns?|s|r|rnes?)?"
            + "|(teat)(?:ers?|rets?|erets?|re)|(arkiv)(?:ets?|er|ernes?|s)?|(cent)(?:ers?|rets?|erets?|re)"
            + "|(klub)(?:bens?|s|ber|berne)?|(universitet)(?:ets?|s|er)?|(region)(?:ens?|s|er)?|(fond)(?:ens?|s)?)");
    /** What a word has in it that may match the pattern above, which takes its time. */
    private static final List<String> IN_KINDS = List.of(
            "bibliotek",
            "muse",
            "skole",
            "kommune",
            "forening",
            "gymnasi",
            "kirke",
            "teat",
            "arkiv",
            "cent",
            "klub",
            "universitet",
            "region",
            "fond");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern ENDING = Pattern.compile("(?<=.{5})(?:ernes?|ets|ens|er|et|en|es|e|s)$");
    private static final Set<String> LITTLE = Set.of(
            "og", "i", "for", "af", "the", "den", "det", "de", "ved", "paa", "til", "in", "of", "and", "under", "at");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("sct", "sankt"),
            Map.entry("skt", "sankt"),
            Map.entry("kgl", "kongelige"),
            Map.entry("gl", "gammel"),
            Map.entry("ndr", "noerre"),
            Map.entry("nr", "noerre"),
            Map.entry("sdr", "soender"),
            Map.entry("kbh", "koebenhavn"),
            Map.entry("brdr", "broedrene"),
            Map.entry("kom", "kommune"),
            Map.entry("bib", "bibliotek"),
            Map.entry("bibl", "bibliotek"),
            Map.entry("fr", "frederik"));
    private static final Set<String> TITLES = Set.of("dr", "prof", "professor", "cand", "mag", "phd", "hr", "fru");
    /** What says which kind of organisation it is, not which one. */
    private static final Set<String> KINDS = Stream.of(
                    "bibliotek museum skole kommune forening gymnasium kirke teater arkiv center klub universitet region",
                    "fond kultur kulturhus musik borgerservice ungdom frivillig folke job hoved aften børne",
                    "medborgerhus børnehus børnehave forsamlingshus lokalhistorisk turistinformation bofællesskab")
            .flatMap(line -> split(folded(line)).stream())
            .flatMap(NameWords::stems)
            .collect(Collectors.toUnmodifiableSet());

    private NameWords() {}

    static boolean areKinds(Collection<String> words) {
        return KINDS.containsAll(words);
    }

    /** Whether a word says a kind, be it mistyped. */
    static boolean isLikeKind(String word) {
        return KINDS.stream().anyMatch(kind -> Typing.alike(kind, word));
    }

    static List<String> ofOrganisation(String name) {
        String folded = TRADING_AS.matcher(folded(name)).replaceFirst("");
        List<String> words = withoutLittle(split(COMPANY_FORM.matcher(folded).replaceAll(" ")));
        // a name may be nothing but little words or a company form
        return (words.isEmpty() ? split(folded(name)) : words)
                .stream().flatMap(NameWords::stems).toList();
    }

    /** The name without its blanks and signs; empty for none but signs. */
    static String letters(String name) {
        return String.join("", split(folded(name)));
    }

    /** First names first, also when the surname was written before a comma. */
    static List<String> ofPerson(String name) {
        String folded = folded(name);
        int comma = folded.indexOf(',');
        List<String> words = split(comma < 0 ? folded : folded.substring(comma) + " " + folded.substring(0, comma));
        List<String> untitled =
                words.stream().filter(word -> !TITLES.contains(word)).toList();
        return untitled.isEmpty() ? words : untitled;
    }

    /** Initials, with and without the little words: {@code kb} and {@code dkb}. */
    static Set<String> initials(String name) {
        List<String> all = split(folded(name));
        return Set.copyOf(List.of(initials(all), initials(withoutLittle(all))));
    }

    private static String initials(List<String> words) {
        return String.join("", words.stream().map(word -> word.substring(0, 1)).toList());
    }

    private static List<String> withoutLittle(List<String> words) {
        return words.stream().filter(word -> !LITTLE.contains(word)).toList();
    }

    static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ä", "ae")
                .replace("ø", "oe")
                .replace("ö", "oe")
                .replace("å", "aa")
                .replace("ß", "ss");
        return ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("'", "")
                .replace("’", "")
                .replace("´", "")
                .replace("`", "");
    }

    /** Single letters in a row are one word, so that H.C. Andersen is HC Andersen. */
    private static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        boolean lone = false;
        for (String word :
                Arrays.stream(NO_WORD.split(folded)).filter(w -> !w.isEmpty()).toList()) {
            boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0)) && !LITTLE.contains(word);
            if (lone && letter) {
                words.add(words.remove(words.size() - 1) + word);
            } else {
                words.add(word);
            }
            lone = letter;
        }
        return words;
    }

    private static Stream<String> stems(String word) {
        String full = SHORT.getOrDefault(word, word);
        Matcher kind = KIND.matcher(full);
        if (IN_KINDS.stream().noneMatch(full::contains) || !kind.matches()) {
            return Stream.of(stem(full));
        }
        String before = kind.group(1);
        String found = Stream.iterate(2, i -> i + 1)
                .limit(kind.groupCount() - 1L)
                .map(kind::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
        if (before.isEmpty()) {
            return Stream.of(found);
        }
        return before.length() < 3 ? Stream.of(stem(full)) : Stream.of(stem(before), found);
    }

    private static String stem(String word) {
        String shorter = ENDING.matcher(word).replaceFirst("");
        return shorter.equals(word) ? word : stem(shorter);
    }
}
