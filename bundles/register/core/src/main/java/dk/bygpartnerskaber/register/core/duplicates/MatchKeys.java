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
    private static final int WORD_PART = 4;

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
        return Set.copyOf(found.keys);
    }

    static Set<MatchKey> of(PersonDetails details) {
        MatchKeys found = new MatchKeys();
        List<String> words = NameWords.ofPerson(details.name());
        found.add(MatchKey.Kind.NAME, Optional.of(sorted(words)));
        if (!words.isEmpty()) {
            String initial = first(Typing.sound(words.get(0)), 1);
            words.stream().skip(1).forEach(word -> found.addParts(word, initial + " "));
        }
        found.addAll(MatchKey.Kind.EMAIL, Contacts.emails(details.emails()));
        found.addAll(MatchKey.Kind.PHONE, Contacts.phones(details.phones()));
        return Set.copyOf(found.keys);
    }

    private void addName(String name) {
        List<String> words = NameWords.ofOrganisation(name);
        add(MatchKey.Kind.NAME, Optional.of(sorted(words)));
        words.stream().filter(word -> !NameWords.areKinds(Set.of(word))).forEach(word -> addParts(word, ""));
    }

    /** A small error is seldom both at the beginning and at the end. */
    private void addParts(String word, String before) {
        String sound = Typing.sound(word);
        String backwards = new StringBuilder(sound).reverse().toString();
        add(MatchKey.Kind.WORD, Optional.of(before + first(sound, WORD_PART) + "-"));
        add(MatchKey.Kind.WORD, Optional.of(before + "-" + first(backwards, WORD_PART)));
    }

    private static String first(String text, int letters) {
        return text.codePoints()
                .limit(letters)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
