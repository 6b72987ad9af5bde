package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.PartialDate;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.RoleEnd;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The small form by which a role ends. The successor is named; a name that nobody has makes a new person, one that several
 * have, or somebody at the same place almost has, asks who is meant.
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
    Optional<RoleEnd> end(WebRequest request, Form form, String person) {
        Optional<PartialDate> lastDay = Dates.read(request.view(), form, "lastDay");
        String successor = form.value("successor");
        if (successor.isEmpty() && !form.isEmpty("newSuccessor")) {
            List<Person> called = called(request, form, person);
            if (called.size() > 1) {
                form.refuse("successor", request.view().text("role-end.several", form.value("newSuccessor")));
            } else if (called.size() == 1) {
                successor = called.get(0).id();
            } else if (!alike(request, form, person).isEmpty()) {
                form.refuse("successor", request.view().text("role-end.alike", form.value("newSuccessor")));
            }
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

    /** The form again, with what is wrong. */
    Model refused(WebRequest request, Form form, String person) {
        List<Option> namesakes = new ArrayList<>();
        if (form.isFaulty("successor")) {
            List<Person> called = called(request, form, person);
            (called.isEmpty() ? alike(request, form, person) : called)
                    .forEach(p -> namesakes.add(new Option(p.id(), described(p))));
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
    private List<Person> alike(WebRequest request, Form form, String person) {
        List<PersonRole> roles = people.find(request.actor(), person).stream()
                .flatMap(one -> one.details().roles().stream())
                .skip(place(request))
                .limit(1)
                .map(role -> PersonRole.of(role.organisation(), null))
                .toList();
        PersonDetails named =
                PersonDetails.builder(form.value("newSuccessor")).roles(roles).build();
        try {
            List<String> ids = duplicates.forPerson(request.actor(), named).stream()
                    .map(Suspicion::id)
                    .filter(id -> !id.equals(person))
                    .toList();
            return people.findAll(request.actor(), ids);
        } catch (ProblemException noName) {
            return List.of();
        }
    }

    private List<Person> called(WebRequest request, Form form, String person) {
        String name = form.value("newSuccessor");
        return people.list(request.actor(), PersonQuery.text(name, PageRequest.first(NAMESAKES))).items().stream()
                .filter(p -> p.name().equalsIgnoreCase(name) && !p.id().equals(person))
                .toList();
    }
}
