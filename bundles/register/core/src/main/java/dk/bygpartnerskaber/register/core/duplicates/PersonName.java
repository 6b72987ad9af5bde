package dk.bygpartnerskaber.register.core.duplicates;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A name of a person taken apart once, to be compared with many.
 *
 * @param words in one form, first names first
 * @param joined the words without blanks
 * @param inOrder the words in the order of the alphabet, with blanks between them
 */
record PersonName(List<String> words, String joined, String inOrder) {
    static PersonName of(String name) {
        List<String> words = NameWords.ofPerson(name);
        return new PersonName(
                words, String.join("", words), words.stream().sorted().collect(Collectors.joining(" ")));
    }

    /** Blank when there is no word at all. */
    String first() {
        return words.isEmpty() ? "" : words.get(0);
    }

    boolean isSingle() {
        return words.size() < 2;
    }
}
