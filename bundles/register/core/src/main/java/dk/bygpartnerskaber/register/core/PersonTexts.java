package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PrivacyService;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The texts by which a person is known. */
public final class PersonTexts {
    private static final int LONGEST = 254;

    private PersonTexts() {}

    /** What the record suggests; a name of one word may be any word, so it is left to people. */
    public static List<String> of(PersonDetails details) {
        Set<String> texts = new LinkedHashSet<>(names(details.name()));
        texts.addAll(details.emails());
        texts.addAll(details.phones());
        texts.removeIf(text -> text.length() < PrivacyService.SHORTEST_TEXT);
        return List.copyOf(texts);
    }

    /** The forms of a name; none where it is one word. */
    static List<String> names(String name) {
        String[] words = name.split("\\s+");
        if (words.length == 1) {
            return List.of();
        }
        String last = words[words.length - 1];
        String first = String.join(" ", Arrays.copyOf(words, words.length - 1));
        return Stream.of(name, words[0] + " " + last, last + ", " + first)
                .distinct()
                .toList();
    }

    /** The given texts without blank ones and repetitions. */
    public static List<String> tidy(List<String> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** @throws ProblemException when texts can neither be looked for nor taken out */
    public static void check(List<String> texts) {
        TextRules rules = new TextRules();
        rules.list("texts", texts, PrivacyService.MAX_TEXTS, LONGEST);
        for (int i = 0; i < Math.min(texts.size(), PrivacyService.MAX_TEXTS); i++) {
            refuseShort(rules, "texts/" + i, texts.get(i));
        }
        rules.check();
    }

    /** @throws ProblemException when a text cannot be looked for */
    public static void check(String text) {
        TextRules rules = new TextRules();
        rules.line("text", text, LONGEST);
        refuseShort(rules, "text", text);
        rules.check();
    }

    private static void refuseShort(TextRules rules, String field, String text) {
        if (text.codePoints().filter(Character::isLetterOrDigit).count() < PrivacyService.SHORTEST_TEXT) {
            rules.add(field, "text-short", String.valueOf(PrivacyService.SHORTEST_TEXT));
        }
    }
}
