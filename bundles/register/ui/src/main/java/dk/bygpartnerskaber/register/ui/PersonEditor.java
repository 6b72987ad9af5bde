package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.LocalUsers;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form of a person, new or known. Organisations are named; one that is unknown can be made on the way. */
public final class PersonEditor {
    private static final List<String> RARE =
            List.of("title", "website", "preferredContact", "language", "busyPeriods", "notes", "userName");

    private final PersonService people;
    private final OrganisationService organisations;
    private final OrganisationFinder finder;
    private final DuplicateService duplicates;
    private final LocalUsers users;

    PersonEditor(
            PersonService people, OrganisationService organisations, DuplicateService duplicates, LocalUsers users) {
        this.people = people;
        this.duplicates = duplicates;
        this.organisations = organisations;
        this.finder = new OrganisationFinder(organisations);
        this.users = users;
    }

    /**
     * Model of the form.
     *
     * @param id the record; blank for a new one
     * @param roles how many roles to show
     * @param places names of organisations to complete what is typed
     * @param unknown the typed name of an organisation that is not in the register
     * @param alike those that it may mean
     * @param from id of the organisation on whose page the form was begun; blank for none
     * @param differences what somebody else has changed meanwhile
     * @param suspects who may be there already
     */
    public record Model(
            ViewContext view,
            Form form,
            String id,
            long version,
            int roles,
            List<String> places,
            Optional<String> unknown,
            List<Option> alike,
            String from,
            List<Difference> differences,
            Suspects suspects) {
        public String action() {
            return view.url(id.isEmpty() ? "/people/new" : "/people/" + id + "/edit");
        }

        public List<Option> ways() {
            return Labels.options(view, ContactWay.class);
        }

        public List<Option> legalBases() {
            return Labels.options(view, LegalBasis.class);
        }

        public List<Option> sources() {
            return Labels.options(view, DataSource.class);
        }

        public boolean mayNameUser() {
            return view.may(Permission.CURATE);
        }

        /** The rare fields stand open when one of them has something to say. */
        public boolean open() {
            return !differences.isEmpty()
                    || Stream.concat(RARE.stream(), KeepingFields.NAMES.stream())
                            .anyMatch(field -> !form.isEmpty(field) || form.isFaulty(field));
        }
    }

    /** What the form is about, besides what stands in its fields. */
    private record Subject(String id, long version, String from) {}

    Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Form form = new Form(request.view(), PersonForm.SUBJECT)
                .set("name", request.given("name").orElse(null));
        String from = organisation(request, "organisation");
        String place = from.isEmpty() ? "" : finder.name(request.actor(), from);
        if (!place.isEmpty()) {
            form.set("roles/0/" + PersonForm.PLACE, place).set("roles/0/organisation", from);
        }
        return Reply.page(screen(request, form, new Subject("", 0, from), 1, List.of()));
    }

    Reply edit(WebRequest request, Person person) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        String user = view.may(Permission.CURATE) && person.details().user() != null
                ? users.nameOf(view.actor(), person.details().user()).orElse(null)
                : null;
        Form form = PersonForm.of(view, person.details(), names(request), user);
        return Reply.page(screen(request, form, new Subject(person.id(), person.version(), ""), 0, List.of()));
    }

    private UnaryOperator<String> names(WebRequest request) {
        return id -> finder.name(request.actor(), id);
    }

    /** The organisation that a parameter names; blank when there is none. */
    private String organisation(WebRequest request, String parameter) {
        return organisations
                .find(request.actor(), request.param(parameter))
                .map(Organisation::id)
                .orElse("");
    }

    /** @param id the record; blank for a new one */
    Reply save(WebRequest request, String id) {
        request.actor().require(Permission.EDIT);
        Form form = PersonForm.read(request);
        Subject subject = new Subject(id, request.version(), organisation(request, "from"));
        if (request.param("action").equals("add-role")) {
            return Reply.page(screen(request, form, subject, PersonForm.roles(form) + 1, List.of()));
        }
        try {
            findPlaces(request, form);
            PersonDetails details = PersonForm.details(request.view(), form, user(request, form, id));
            if (form.isRefused()) {
                return Reply.refused(screen(request, form, subject, 0, List.of()));
            }
            Suspects suspects = suspects(request, id, details);
            if (suspects.any()) {
                return Reply.refused(screen(request, form, subject, 0, List.of(), suspects));
            }
            Person saved = id.isEmpty()
                    ? people.create(request.actor(), details)
                    : people.update(request.actor(), id, subject.version(), details);
            String back = subject.from().isEmpty() ? "/people/" + saved.id() : "/organisations/" + subject.from();
            return Reply.redirect(back, "register.saved", saved.name());
        } catch (ProblemException problem) {
            return refused(request, form, subject, problem);
        }
    }

    private Suspects suspects(WebRequest request, String id, PersonDetails details) {
        return id.isEmpty()
                ? Suspects.of(request, "/people", duplicates.forPerson(request.actor(), details))
                : Suspects.none(request);
    }

    /** Gives each role the id of the organisation whose name was typed, or says on the form that there is none. */
    private void findPlaces(WebRequest request, Form form) {
        String create = request.param("action").equals("create-organisation") ? request.param("unknown") : "";
        Optional<Organisation> meant = organisations.find(request.actor(), request.param("use"));
        for (int i = 0; i < PersonForm.roles(form); i++) {
            String at = "roles/" + i + "/";
            String typed = form.value(at + PersonForm.PLACE);
            Optional<Organisation> known = organisations
                    .find(request.actor(), form.value(at + "organisation"))
                    .filter(organisation -> OrganisationFinder.isCalled(organisation, typed))
                    .or(() -> typed.isEmpty() ? Optional.empty() : finder.called(request.actor(), typed));
            if (known.isEmpty() && meant.isPresent() && typed.equals(request.param("unknown"))) {
                known = meant;
                form.set(at + PersonForm.PLACE, meant.get().name());
            }
            if (known.isEmpty() && !typed.isEmpty() && typed.equals(create)) {
                known = Optional.of(organisations.create(request.actor(), OrganisationDetails.named(typed)));
            }
            form.set(at + "organisation", known.map(Organisation::id).orElse(null));
            if (known.isEmpty()) {
                String key = typed.isEmpty() ? "person.place.missing" : "person.place.unknown";
                form.refuse(at + PersonForm.PLACE, request.view().text(key, typed));
            }
        }
    }

    /** The id of the user that is named; whoever may not name one leaves it as it is. */
    private String user(WebRequest request, Form form, String id) {
        if (!request.actor().may(Permission.CURATE)) {
            return people.find(request.actor(), id)
                    .map(person -> person.details().user())
                    .orElse(null);
        }
        if (form.isEmpty("userName")) {
            return null;
        }
        Optional<String> user = users.idOf(request.actor(), form.value("userName"));
        if (user.isEmpty()) {
            form.refuse("userName", request.view().text("problem.field.no-such-user"));
        }
        return user.orElse(null);
    }

    private Reply refused(WebRequest request, Form form, Subject subject, ProblemException problem) {
        return switch (problem.kind()) {
            case STALE -> stale(request, form, subject);
            case INVALID, CONFLICT -> Reply.refused(screen(request, form.refuse(problem), subject, 0, List.of()));
            default -> throw problem;
        };
    }

    private Reply stale(WebRequest request, Form form, Subject subject) {
        ViewContext view = request.view();
        Person now = people.find(request.actor(), subject.id()).orElseThrow(ProblemException::notFound);
        List<Difference> differences = Difference.between(
                PersonForm.texts(view, PersonForm.details(view, form, null), names(request)),
                PersonForm.texts(view, now.details(), names(request)));
        return Reply.refused(screen(request, form, new Subject(now.id(), now.version(), ""), 0, differences));
    }

    private Screen screen(WebRequest request, Form form, Subject subject, int roles, List<Difference> differences) {
        return screen(request, form, subject, roles, differences, Suspects.none(request));
    }

    private Screen screen(
            WebRequest request,
            Form form,
            Subject subject,
            int roles,
            List<Difference> differences,
            Suspects suspects) {
        ViewContext view = request.view();
        int shown = Math.max(roles, Math.max(1, PersonForm.roles(form)));
        Model model = new Model(
                view,
                form,
                subject.id(),
                subject.version(),
                shown,
                places(request),
                unknown(form),
                unknown(form)
                        .map(typed -> OrganisationFinder.alike(duplicates, view.actor(), typed))
                        .orElse(List.of()),
                subject.from(),
                differences,
                suspects);
        String title =
                subject.id().isEmpty() ? view.text("person.new") : view.text("register.edit", form.value("name"));
        return new Screen(title, Views.render("person-form", model));
    }

    private static Optional<String> unknown(Form form) {
        return form.faults().stream()
                .map(Form.Fault::field)
                .filter(field -> field.endsWith("/" + PersonForm.PLACE) && !form.isEmpty(field))
                .map(form::value)
                .findFirst();
    }

    /** Names to complete what is typed into the one field that asks for them. */
    private List<String> places(WebRequest request) {
        return IntStream.range(0, PersonForm.MAX_ROLES)
                .mapToObj(i -> "roles/" + i + "/" + PersonForm.PLACE)
                .flatMap(field -> request.given(field).stream())
                .limit(1)
                .flatMap(typed -> finder.search(request.actor(), typed).stream())
                .map(Organisation::name)
                .toList();
    }
}
