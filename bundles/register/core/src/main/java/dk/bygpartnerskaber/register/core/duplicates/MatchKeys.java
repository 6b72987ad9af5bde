package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the keys: records that the rules suspect of being the same share one at least. */
final class MatchKeys {
    /** A single error in a word of six letters or more leaves its beginning or its end. */
    private static final int WORD_PART = 3;

    /** Of people, many have the same surnames. */
    private static final int SURNAME_PART = 4;

    private final Set<MatchKey> keys = new HashSet<>();

    private MatchKeys() {}

    static Set<MatchKey> of(OrganisationDetails details) {
        MatchKeys found = new MatchKeys();
        Stream.concat(Stream.of(details.name()), details.aliases().stream()).forEach(found::addName);
        found.add(MatchKey.Kind.CVR, Optional.ofNullable(details.cvr()));
        found.add(MatchKey.Kind.PRODUCTION_UNIT, Optional.ofNullable(details.productionUnit()));
        details.externalIds()
                .forEach(each -> found.add(MatchKey.Kind.EXTERNAL_ID, Optional.of(each.system() + "\n" + each.id())));
        found.add(MatchKey.Kind.EMAIL, Contacts.email(details.email()));
        found.add(MatchKey.Kind.HOST, Contacts.domain(details.email()));
        found.add(MatchKey.Kind.HOST, Contacts.host(details.website()));
        found.addAll(MatchKey.Kind.PHONE, Contacts.phones(details.phones()));
        found.addAll(MatchKey.Kind.ADDRESS, ComparedOrganisation.streets(details.addresses()));
        return Set.copyOf(found.keys);
    }

    /** The keys of each word of an organisation's name that another name of it has as well. */
    static List<Set<MatchKey>> ofWords(String name) {
        return NameWords.ofOrganisation(name).stream()
                .filter(word -> !OrganisationNames.saysLittle(word) && !NameWords.isLikeKind(word))
                .distinct()
                .map(word -> {
                    MatchKeys found = new MatchKeys();
                    found.addParts(word, "", WORD_PART);
                    return Set.copyOf(found.keys);
                })
                .toList();
    }

    static Set<MatchKey> of(PersonDetails details) {
        MatchKeys found = new MatchKeys();
        List<String> words = NameWords.ofPerson(details.name());
        found.add(MatchKey.Kind.NAME, Optional.of(sorted(words)));
        if (!words.isEmpty()) {
            String initial = first(Typing.sound(words.get(0)), 1);
            words.stream().skip(1).forEach(word -> found.addParts(word, initial + " ", SURNAME_PART));
        }
        found.addAll(MatchKey.Kind.EMAIL, Contacts.emails(details.emails()));
        found.addAll(MatchKey.Kind.PHONE, Contacts.phones(details.phones()));
        return Set.copyOf(found.keys);
    }

    private void addName(String name) {
        List<String> words = NameWords.ofOrganisation(name);
        add(MatchKey.Kind.NAME, Optional.of(sorted(words)));
        add(MatchKey.Kind.NAME, Optional.of(String.join("", words)));
        words.stream().filter(word -> !NameWords.areKinds(Set.of(word))).forEach(word -> addParts(word, "", WORD_PART));
    }

    /** A small error is seldom both at the beginning and at the end. */
    private void addParts(String word, String before, int letters) {
        String sound = Typing.sound(word);
        String backwards = new StringBuilder(sound).reverse().toString();
        add(MatchKey.Kind.WORD, Optional.of(before + first(sound, letters) + "-"));
        add(MatchKey.Kind.WORD, Optional.of(before + "-" + first(backwards, letters)));
    }

    private static String first(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters));
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }

    private void add(MatchKey.Kind kind, Optional<String> key) {
        key.filter(text -> !text.isEmpty())
                .ifPresent(text -> keys.add(new MatchKey(kind, first(text, MatchKey.LONGEST))));
    }

    private void addAll(MatchKey.Kind kind, Collection<String> found) {
        found.forEach(key -> add(kind, Optional.of(key)));
    }
}
