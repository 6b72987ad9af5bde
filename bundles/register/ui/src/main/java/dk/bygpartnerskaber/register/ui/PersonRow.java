package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person with their roles in words. */
public record PersonRow(Person person, List<Line> lines, boolean former) {

    /**
     * A role in words.
     *
     * @param place which of the person's roles
     * @param organisation its id and name
     * @param ownLibrary whether that is an own library
     * @param advertisingProtected whether that is protected against advertising
     * @param open whether the role lasts
     * @param successor id and name of the one who took over
     */
    public record Line(
            int place,
            PersonRole role,
            Option organisation,
            boolean ownLibrary,
            boolean advertisingProtected,
            boolean open,
            Optional<Option> successor) {

        /** The role and the department; blank when neither is known. */
        public String words() {
            return join(role.role(), role.department());
        }

        /** With the organisation. */
        public String whole() {
            return join(role.role(), role.department(), organisation.label());
        }

        private static String join(String... parts) {
            return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
        }
    }

    public List<Line> open() {
        return lines.stream().filter(Line::open).toList();
    }

    public List<Line> ended() {
        return lines.stream().filter(line -> !line.open()).toList();
    }

    public boolean staff() {
        return lines.stream().anyMatch(line -> line.open() && line.ownLibrary());
    }

    /** Whether they were on the staff and are no more. */
    public boolean left() {
        return everStaff() && !staff();
    }

    /** Whether they have left the staff, or the day is known on which they do. */
    public boolean leaving() {
        List<Line> staff = lines.stream().filter(Line::ownLibrary).toList();
        return !staff.isEmpty() && staff.stream().allMatch(line -> line.role().to() != null);
    }

    /** Whether they are or were on the staff. */
    public boolean everStaff() {
        return lines.stream().anyMatch(Line::ownLibrary);
    }

    public boolean advertisingProtected() {
        return lines.stream().anyMatch(line -> line.open() && line.advertisingProtected());
    }

    /** The same with the roles at one organisation only. */
    public PersonRow at(String organisation) {
        return new PersonRow(
                person,
                lines.stream()
                        .filter(line -> line.organisation().value().equals(organisation))
                        .toList(),
                former);
    }

    /** Looks the names of all organisations and successors up at once. */
    static List<PersonRow> of(
            ViewContext view, OrganisationService organisations, PersonService people, List<Person> persons) {
        Map<String, Organisation> places =
                organisations.findAll(view.actor(), ids(persons, PersonRole::organisation)).stream()
                        .collect(Collectors.toMap(Organisation::id, Function.identity()));
        List<String> successors = ids(persons, PersonRole::successor);
        Map<String, String> names = successors.isEmpty()
                ? Map.of()
                : people.findAll(view.actor(), successors).stream().collect(Collectors.toMap(Person::id, Person::name));
        return persons.stream().map(person -> row(view, person, places, names)).toList();
    }

    private static List<String> ids(List<Person> persons, Function<PersonRole, String> id) {
        return persons.stream()
                .flatMap(person -> person.details().roles().stream())
                .flatMap(role -> Stream.ofNullable(id.apply(role)))
                .distinct()
                .toList();
    }

    private static PersonRow row(
            ViewContext view, Person person, Map<String, Organisation> places, Map<String, String> names) {
        List<Line> lines = new ArrayList<>();
        List<PersonRole> roles = person.details().roles();
        for (int place = 0; place < roles.size(); place++) {
            PersonRole role = roles.get(place);
            Organisation organisation = places.get(role.organisation());
            // one that has gone since the person was read takes its roles with it
            if (organisation != null) {
                lines.add(new Line(
                        place,
                        role,
                        new Option(organisation.id(), organisation.name()),
                        organisation.details().ownLibrary(),
                        organisation.details().advertisingProtected(),
                        role.isOpen(view.today()),
                        Optional.ofNullable(role.successor())
                                .filter(names::containsKey)
                                .map(id -> new Option(id, names.get(id)))));
            }
        }
        return new PersonRow(person, lines, person.isFormer(view.today()));
    }
}
