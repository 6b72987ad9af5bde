package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of a partnership's people: one types a name, and is offered those that have it in theirs. */
final class PeoplePicker {
    private static final int SUGGESTIONS = 20;

    private final PersonService people;
    private final OrganisationFinder organisations;

    PeoplePicker(PersonService people, OrganisationFinder organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /** The name of a person; blank when they are no more. */
    String name(Actor actor, String id) {
        return id == null || id.isEmpty()
                ? ""
                : people.find(actor, id).map(Person::name).orElse("");
    }

    /** Turns the names of the form into ids, or says on the form whom it cannot find; whether it found everybody. */
    boolean resolve(ViewContext view, Form form) {
        boolean all = true;
        for (PeopleRows rows : PeopleRows.ALL) {
            for (String at : rows.filled(form)) {
                all &= form.isEmpty(at + "person") || resolve(view, form, at, rows == PeopleRows.RESPONSIBLE);
            }
        }
        return all;
    }

    private boolean resolve(ViewContext view, Form form, String at, boolean staff) {
        String typed = form.value(at + "person").strip();
        if (isMeant(view.actor(), form.value(at + "id"), typed)) {
            return true;
        }
        List<Person> found = called(view.actor(), typed, staff);
        if (found.isEmpty() && isChosen(view.actor(), form.value(at + "id"), typed)) {
            return true;
        }
        form.set(at + "id", found.size() == 1 ? found.get(0).id() : null);
        if (found.isEmpty()) {
            boolean like = !like(view.actor(), typed, staff).isEmpty();
            form.refuse(
                    at + "person", view.text(like ? "partnership.person.like" : "partnership.person.unknown", typed));
        } else if (found.size() > 1) {
            form.refuse(at + "person", view.text("partnership.person.several", typed));
        }
        return found.size() == 1;
    }

    /** Whether a text still means the person who was chosen before. */
    private boolean isMeant(Actor actor, String id, String typed) {
        return !id.isEmpty()
                && people.find(actor, id)
                        .filter(person -> isCalled(person, typed))
                        .isPresent();
    }

    /** Whether a person was chosen among those whose name has the text in it. */
    private boolean isChosen(Actor actor, String id, String typed) {
        return !id.isEmpty()
                && people.find(actor, id)
                        .filter(person -> place(person, typed) >= 0)
                        .isPresent();
    }

    /** Where in the name of a person a text stands; negative when it does not. */
    private static int place(Person person, String typed) {
        return person.name().toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
    }

    private static boolean isCalled(Person person, String typed) {
        return person.name().equalsIgnoreCase(typed) || described(person).equalsIgnoreCase(typed);
    }

    /** The rows whose name several people have, or nobody quite, by where they begin, and who may be meant. */
    Map<String, List<Option>> namesakes(ViewContext view, Form form) {
        Map<String, List<Option>> all = new HashMap<>();
        for (PeopleRows rows : PeopleRows.ALL) {
            rows.filled(form).stream()
                    .filter(at -> form.isFaulty(at + "person"))
                    .forEach(at -> {
                        String typed = form.value(at + "person").strip();
                        List<Person> called = called(view.actor(), typed, rows == PeopleRows.RESPONSIBLE);
                        List<Person> meant = called.isEmpty()
                                ? like(view.actor(), typed, rows == PeopleRows.RESPONSIBLE)
                                : called.size() > 1 ? called : List.of();
                        all.put(at, choices(view, meant));
                    });
        }
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /** People of one name with where they are; a number where that is the same too. */
    private List<Option> choices(ViewContext view, List<Person> namesakes) {
        List<String> labels = namesakes.stream()
                .map(person -> Stream.concat(
                                Stream.of(described(person)),
                                person.details().roles().stream()
                                        .filter(role -> role.isOpen(view.today()))
                                        .map(role -> organisations.name(view.actor(), role.organisation())))
                        .distinct()
                        .collect(Collectors.joining(" · ")))
                .toList();
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new Option(
                        namesakes.get(i).id(),
                        Collections.frequency(labels, labels.get(i)) == 1
                                ? labels.get(i)
                                : labels.get(i) + " (" + (i + 1) + ")"))
                .toList();
    }

    /** Those whom a text means, members of staff before others where they are asked for. */
    private List<Person> called(Actor actor, String typed, boolean staff) {
        List<Person> found = staff ? called(actor, typed, Optional.of(PersonGroup.STAFF)) : List.of();
        return found.isEmpty() ? called(actor, typed, Optional.empty()) : found;
    }

    /** Those whose name begins with a text, and then those who have it elsewhere in theirs. */
    private List<Person> like(Actor actor, String typed, boolean staff) {
        Optional<PersonGroup> group = staff ? Optional.of(PersonGroup.STAFF) : Optional.empty();
        return search(actor, typed, group, PageRequest.MAX_LIMIT).stream()
                .filter(person -> place(person, typed) >= 0)
                .sorted(Comparator.comparing(person -> place(person, typed) > 0))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Those whom a text means: a name, or a name as it is told from others. */
    private List<Person> called(Actor actor, String typed, Optional<PersonGroup> group) {
        String name = typed.contains(", ") ? typed.substring(0, typed.lastIndexOf(", ")) : typed;
        List<Person> all = Stream.of(typed, name)
                .distinct()
                .flatMap(text -> search(actor, text, group, PageRequest.MAX_LIMIT).stream())
                .distinct()
                .toList();
        List<Person> exactly =
                all.stream().filter(p -> p.name().equalsIgnoreCase(typed)).toList();
        return exactly.isEmpty() ? all.stream().filter(p -> isCalled(p, typed)).toList() : exactly;
    }

    private List<Person> search(Actor actor, String text, Optional<PersonGroup> group, int most) {
        PersonQuery query = PersonQuery.text(text, PageRequest.first(most));
        return people.list(actor, group.map(query::of).orElse(query)).items();
    }

    /** Staff to complete what is typed; many of them while nothing is. */
    List<String> staff(WebRequest request) {
        Optional<String> typed = typed(request, Stream.of(PeopleRows.RESPONSIBLE));
        return suggestions(request.actor(), typed, Optional.of(PersonGroup.STAFF));
    }

    /** People to complete what is typed; nobody while nothing is. */
    List<String> anybody(WebRequest request) {
        Optional<String> typed = typed(request, Stream.of(PeopleRows.PROJECT_GROUP, PeopleRows.STEERING_GROUP));
        return typed.isEmpty() ? List.of() : suggestions(request.actor(), typed, Optional.empty());
    }

    private static Optional<String> typed(WebRequest request, Stream<PeopleRows> rows) {
        return rows.flatMap(PeopleRows::personFields)
                .flatMap(field -> request.given(field).stream())
                .findFirst();
    }

    private List<String> suggestions(Actor actor, Optional<String> typed, Optional<PersonGroup> group) {
        int most = typed.isPresent() ? SUGGESTIONS : PageRequest.MAX_LIMIT;
        List<Person> found = search(actor, typed.orElse(""), group, most);
        return options(found).stream().map(Option::label).distinct().toList();
    }

    /** People by their names, with more where several have one. */
    static List<Option> options(List<Person> people) {
        List<String> names = people.stream().map(Person::name).toList();
        return people.stream()
                .map(p -> new Option(p.id(), Collections.frequency(names, p.name()) == 1 ? p.name() : described(p)))
                .toList();
    }

    /** Mostly enough to tell people of one name apart; where it is not, the form asks who is meant. */
    private static String described(Person person) {
        return Stream.concat(
                        person.details().emails().stream(),
                        Stream.ofNullable(person.details().title()))
                .findFirst()
                .map(more -> person.name() + ", " + more)
                .orElse(person.name());
    }
}
