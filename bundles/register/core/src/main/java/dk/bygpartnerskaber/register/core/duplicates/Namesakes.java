package dk.bygpartnerskaber.register.core.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * People whose names share a word, found by how alike their names are to another: each name is compared once, as many may
 * have it, and not at all when the first names already differ.
 */
final class Namesakes {
    private final Map<String, Map<PersonName, List<String>>> byFirstName = new HashMap<>();
    private final Map<String, List<String>> joined = new HashMap<>();

    /** @param names of at least those people who are there still */
    Namesakes(Set<String> people, Map<String, PersonName> names) {
        for (String id : people) {
            PersonName name = names.get(id);
            if (name != null) {
                byFirstName
                        .computeIfAbsent(name.first(), first -> new HashMap<>())
                        .computeIfAbsent(name, other -> new ArrayList<>())
                        .add(id);
                joined.computeIfAbsent(name.joined(), other -> new ArrayList<>())
                        .add(id);
            }
        }
    }

    /** Those who may be called as one asked for; not those whose names have the same words in another order. */
    void alike(PersonName asked, Consumer<List<String>> found) {
        // what one writes as one word and another as two begins otherwise
        found.accept(joined.getOrDefault(asked.joined(), List.of()));
        byFirstName.forEach((first, names) -> {
            boolean alike = PersonNames.beginAlike(asked.first(), first);
            names.forEach((name, people) -> {
                if ((alike || name.isSingle() || asked.isSingle()) && isAlike(asked, name)) {
                    found.accept(people);
                }
            });
        });
    }

    private static boolean isAlike(PersonName one, PersonName other) {
        return switch (PersonNames.compare(one, other)) {
            case SAME, SIMILAR, SHORT -> true;
            case FIRST_NAME, OTHER -> false;
        };
    }
}
