package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.SearchText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom cells mean as responsible for a partnership: members of staff, by name in any upper and lower case or by e-mail
 * address, and whoever is responsible already. Nobody is added to the register: an unknown name is rather misspelled.
 */
final class ResponsibleStaff {
    static final String TARGET = "responsible";

    private static final int LONGEST_VALUE = 100;

    private final Map<String, Set<String>> called = new HashMap<>();
    private final Set<String> staff;

    /**
     * @param people whom cells may mean
     * @param staff ids of those of them who are on the staff, the only ones who can become responsible
     */
    ResponsibleStaff(Stream<Person> people, Set<String> staff) {
        this.staff = staff;
        people.forEach(person -> Stream.concat(Stream.of(person.name()), person.details().emails().stream())
                .forEach(word -> called.computeIfAbsent(SearchText.key(word), key -> new HashSet<>())
                        .add(person.id())));
    }

    /** Those responsible before, with those of the cell who are not among them. */
    List<Responsible> grown(List<Responsible> before, ImportRow row) {
        List<Responsible> all = new ArrayList<>(before);
        Set<String> there = before.stream().map(Responsible::person).collect(Collectors.toCollection(HashSet::new));
        for (String part : row.parts(TARGET, ImportRow.LIST)) {
            for (String word : words(part)) {
                Set<String> meant = called.getOrDefault(SearchText.key(word), Set.of());
                // a list that comes in again changes nothing, whoever has left or has a namesake since
                if (Collections.disjoint(meant, there)) {
                    onlyMember(row, word, meant).ifPresent(id -> {
                        there.add(id);
                        all.add(new Responsible(id, null, null));
                    });
                }
            }
        }
        return all;
    }

    /** A comma is between two unless the whole is somebody's name. */
    private List<String> words(String part) {
        return called.containsKey(SearchText.key(part)) ? List.of(part) : ImportRow.split(part, ",");
    }

    /** The one of the people who is on the staff; nobody or several are refused. */
    private Optional<String> onlyMember(ImportRow row, String word, Set<String> people) {
        List<String> members = people.stream().filter(staff::contains).toList();
        if (members.size() == 1) {
            return Optional.of(members.get(0));
        }
        String code = members.isEmpty() ? "import-no-staff" : "import-several-staff";
        row.refuse(FieldProblem.of(TARGET, code, Excerpt.of(word, LONGEST_VALUE)));
        return Optional.empty();
    }
}
