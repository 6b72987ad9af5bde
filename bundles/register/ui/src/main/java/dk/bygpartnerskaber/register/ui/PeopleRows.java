package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.Responsible;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People in the form of a partnership: a row each, such as {@code responsible/0/person}, without gaps, and a blank one to
 * fill in. The person is typed by name; {@code id} remembers who that was.
 *
 * @param field name of the list
 * @param most how many there may be
 */
record PeopleRows(String field, int most) {
    static final PeopleRows RESPONSIBLE = new PeopleRows("responsible", 20);
    static final PeopleRows PROJECT_GROUP = new PeopleRows("projectGroup/members", 50);
    static final PeopleRows STEERING_GROUP = new PeopleRows("steeringGroup/members", 50);
    static final List<PeopleRows> ALL = List.of(RESPONSIBLE, PROJECT_GROUP, STEERING_GROUP);

    private static final List<String> TYPED = List.of("person", "role", "team");

    private String at(int row, String part) {
        return field + "/" + row + "/" + part;
    }

    /**
     * What was typed. Blank rows, and those without a name, which somebody has deleted, are dropped, so that the others
     * count as the service counts them.
     */
    void read(WebRequest request, Form form) {
        form.set(field, List.of());
        int row = 0;
        for (int i = 0; i < most; i++) {
            if (request.given(at(i, "person")).isPresent()) {
                for (String part : List.of("person", "id", "role", "team")) {
                    form.set(at(row, part), request.param(at(i, part)));
                }
                row++;
            }
        }
    }

    /** @param name finds the name of a person by their id */
    void setResponsible(Form form, List<Responsible> all, UnaryOperator<String> name) {
        form.set(field, List.of());
        for (int i = 0; i < all.size(); i++) {
            put(form, i, all.get(i).person(), all.get(i).role(), name);
            form.set(at(i, "team"), all.get(i).team());
        }
    }

    /** @param name finds the name of a person by their id */
    void setMembers(Form form, List<GroupMember> all, UnaryOperator<String> name) {
        form.set(field, List.of());
        for (int i = 0; i < all.size(); i++) {
            put(form, i, all.get(i).person(), all.get(i).role(), name);
        }
    }

    private void put(Form form, int row, String person, String role, UnaryOperator<String> name) {
        form.set(at(row, "person"), name.apply(person))
                .set(at(row, "id"), person)
                .set(at(row, "role"), role);
    }

    /** The rows that are filled in, by where they begin, such as {@code responsible/0/}. */
    List<String> filled(Form form) {
        return IntStream.range(0, most)
                .mapToObj(row -> at(row, ""))
                .filter(at -> TYPED.stream().anyMatch(part -> !form.isEmpty(at + part)))
                .toList();
    }

    /** How many rows the form has. */
    int shown(Form form) {
        return Math.min(most, filled(form).size() + 1);
    }

    /** Names of the fields in which a person is typed. */
    Stream<String> personFields() {
        return IntStream.range(0, most).mapToObj(row -> at(row, "person"));
    }

    List<Responsible> responsible(Form form) {
        return filled(form).stream()
                .map(at -> new Responsible(form.value(at + "id"), form.value(at + "role"), form.value(at + "team")))
                .toList();
    }

    List<GroupMember> members(Form form) {
        return filled(form).stream()
                .map(at -> new GroupMember(form.value(at + "id"), form.value(at + "role")))
                .toList();
    }

    /** The rows as they read, a line each. */
    String text(Form form, UnaryOperator<String> team) {
        return String.join(
                "\n",
                filled(form).stream()
                        .map(at -> String.join(
                                ", ",
                                Stream.of(
                                                form.value(at + "person"),
                                                form.value(at + "role"),
                                                team.apply(form.value(at + "team")))
                                        .filter(part -> !part.isEmpty())
                                        .toList()))
                        .toList());
    }
}
