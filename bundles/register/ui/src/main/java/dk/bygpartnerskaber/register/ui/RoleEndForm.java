package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.RoleEnd;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The small form by which a role ends. The successor is named; a name that nobody has makes a new person, one that several
 * have, that is only a part of others' names, or that somebody at the same place almost has, asks who is meant.
 */
public final class RoleEndForm {
    static final String SUBJECT = "role-end";

    /** Choice of somebody new among people of one name. */
    private static final String NEW = "new";

    private static final List<String> FIELDS = List.of("lastDay", "newSuccessor", "successor", "handOver", "note");
    private static final int NAMESAKES = 20;

    private final PersonService people;
    private final DuplicateService duplicates;

    RoleEndForm(PersonService people, DuplicateService duplicates) {
        this.people = people;
        this.duplicates = duplicates;
    }

    /**
     * Model of the form.
     *
     * @param place which role it ends; negative while no form is open
     * @param namesakes the people that the successor's name may mean
     */
    public record Model(Form form, int place, List<Option> namesakes) {}

    /** The form as it waits beside each open role. */
    public static Model blank(ViewContext view) {
        Form form =
                new Form(view, SUBJECT).set("lastDay", view.date(view.today())).set("handOver", "true");
        return new Model(form, -1, List.of());
    }

    /** What was typed. */
    static Form read(WebRequest request) {
        return Form.of(request, SUBJECT, FIELDS);
    }

    static int place(WebRequest request) {
        try {
            return Integer.parseInt(request.param("place"));
        } catch (NumberFormatException notOurs) {
            throw ProblemException.notFound();
        }
    }

    /** How the role ends; empty when the form says what is to be mended first. */
    Optional<RoleEnd> end(WebRequest request, Form form, Person person) {
        Optional<PartialDate> lastDay = Dates.read(request.view(), form, "lastDay");
        String successor = form.value("successor");
        if (successor.isEmpty() && !form.isEmpty("newSuccessor")) {
            successor = found(request, form, person).map(Person::id).orElse("");
        }
        if (form.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(new RoleEnd(
                place(request),
                lastDay.orElse(null),
                successor.equals(NEW) ? null : successor,
                form.value("newSuccessor"),
                form.has("handOver", "true"),
                form.value("note")));
    }

    /** The one person who is called so; says on the form when others may be meant. */
    private Optional<Person> found(WebRequest request, Form form, Person person) {
        ViewContext view = request.view();
        String name = form.value("newSuccessor");
        List<Person> meant = meant(request, form, person);
        boolean called = meant.stream().anyMatch(one -> isCalled(one, name));
        if (!called && isCalled(person, name)) {
            form.refuse(ProblemException.invalid(FieldProblem.of("newSuccessor", "own-successor")));
        } else if (meant.size() > 1 && called) {
            form.refuse("successor", view.text("role-end.several", name));
        } else if (!called && !meant.isEmpty()) {
            form.refuse("successor", view.text("role-end.like", name));
        }
        return meant.stream().findFirst();
    }

    /** Ends the role, and says what has become of the successor. */
    Reply carryOut(WebRequest request, Person person, RoleEnd end) {
        Actor actor = request.actor();
        Optional<Person> successor = Optional.ofNullable(end.successor()).flatMap(id -> people.find(actor, id));
        people.endRole(actor, person.id(), request.version(), end);
        String page = "/people/" + person.id();
        if (successor.isEmpty() && end.newSuccessor() != null) {
            return Reply.redirect(
                    page, end.handOver() ? "role-end.created" : "role-end.created-only", end.newSuccessor());
        }
        if (successor.isEmpty() || !end.handOver()) {
            return Reply.redirect(page, "role-end.done");
        }
        int before = successor.get().details().roles().size();
        boolean got = people.find(actor, end.successor())
                .filter(now -> now.details().roles().size() > before)
                .isPresent();
        return Reply.redirect(
                page, got ? "role-end.taken" : "role-end.had", successor.get().name());
    }

    /** The form again, with what is wrong. */
    Model refused(WebRequest request, Form form, Person person) {
        List<Option> namesakes = new ArrayList<>();
        if (form.isFaulty("successor")) {
            meant(request, form, person).forEach(p -> namesakes.add(new Option(p.id(), described(p))));
            namesakes.add(new Option(NEW, request.view().text("role-end.somebody-new")));
        }
        return new Model(form, place(request), namesakes);
    }

    /** Enough to tell people of one name apart. */
    private static String described(Person person) {
        return person.details().emails().stream()
                .findFirst()
                .map(email -> person.name() + ", " + email)
                .orElse(person.name());
    }

    /** Those at the same place whose names are almost the one that was typed. */
    private List<Person> alike(WebRequest request, Form form, Person person) {
        List<PersonRole> roles = person.details().roles().stream()
                .skip(place(request))
                .limit(1)
                .map(role -> PersonRole.of(role.organisation(), null))
                .toList();
        PersonDetails named =
                PersonDetails.builder(form.value("newSuccessor")).roles(roles).build();
        try {
            List<String> ids = duplicates.forPerson(request.actor(), named).stream()
                    .map(Suspicion::id)
                    .filter(id -> !id.equals(person.id()))
                    .toList();
            return people.findAll(request.actor(), ids);
        } catch (ProblemException noName) {
            return List.of();
        }
    }

    /** The others of this name; if there are none, those who have it in theirs, and those who are almost called so. */
    private List<Person> meant(WebRequest request, Form form, Person person) {
        String name = form.value("newSuccessor");
        List<Person> others =
                people.list(request.actor(), PersonQuery.text(name, PageRequest.first(NAMESAKES))).items().stream()
                        .filter(one -> !one.id().equals(person.id()))
                        .toList();
        List<Person> called = others.stream().filter(one -> isCalled(one, name)).toList();
        String part = name.toLowerCase(Locale.ROOT);
        return called.isEmpty()
                ? Stream.concat(
                                others.stream().filter(one -> one.name()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(part)),
                                alike(request, form, person).stream())
                        .distinct()
                        .toList()
                : called;
    }

    private static boolean isCalled(Person person, String name) {
        return person.name().equalsIgnoreCase(name);
    }
}
