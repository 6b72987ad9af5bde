package dk.bygpartnerskaber.register.core.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.register.core.duplicates.PersonNames.Likeness;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesakesTest {
    private static final List<String> WORDS =
            List.of("Anne", "Marie", "Annemarie", "Anna", "A", "Mariane", "Holm", "Holmm", "Lund");
    private static final Set<Likeness> ALIKE = EnumSet.of(Likeness.SAME, Likeness.SIMILAR, Likeness.SHORT);

    /** All names of one to three of the words. */
    private static List<String> names() {
        List<String> two = longer(WORDS);
        return Stream.of(WORDS, two, longer(two)).flatMap(List::stream).toList();
    }

    private static List<String> longer(List<String> names) {
        return names.stream()
                .flatMap(name -> WORDS.stream().map(word -> name + " " + word))
                .toList();
    }

    @Test
    void leavingOutWhatBeginsOtherwiseMissesNobodyThatComparingWithAllWouldFind() {
        Map<String, PersonName> all = names().stream().collect(Collectors.toMap(Function.identity(), PersonName::of));
        Namesakes namesakes = new Namesakes(all.keySet(), all);
        for (PersonName asked : all.values()) {
            Set<String> found = new HashSet<>();
            namesakes.alike(asked, found::addAll);
            Set<String> expected = all.keySet().stream()
                    .filter(name -> ALIKE.contains(PersonNames.compare(asked, all.get(name))))
                    .collect(Collectors.toSet());
            assertThat(expected).as(asked.joined()).containsAll(found);
            // those are found by the words
            expected.removeIf(name -> all.get(name).inOrder().equals(asked.inOrder()));
            assertThat(found).as(asked.joined()).containsAll(expected);
        }
    }
}
