package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The form of a partnership, new or known. */
public final class PartnershipEditor {
    private static final PartnershipDetails NOTHING =
            PartnershipDetails.builder("").build();

    private final PartnershipService partnerships;
    private final OrganisationService organisations;
    private final ValueListService lists;
    private final PartnerPicker picker;
    private final OriginPicker origins;
    private final PeoplePicker people;
    private final TeamService teams;

    PartnershipEditor(
            PartnershipService partnerships,
            OrganisationService organisations,
            PersonService people,
            TeamService teams,
            DuplicateService duplicates,
            ValueListService lists) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.lists = lists;
        this.picker = new PartnerPicker(organisations, duplicates);
        this.origins = new OriginPicker(partnerships);
        this.people = new PeoplePicker(people, new OrganisationFinder(organisations));
        this.teams = teams;
    }

    /**
     * Model of the form.
     *
     * @param id the record; blank for a new one
     * @param libraries the own libraries to choose from
     * @param ownPurposes those to choose from, as are the target groups and age groups
     * @param differences what somebody else has changed meanwhile
     * @param focusPartner whether the reader is about to name partners
     * @param origins titles to complete what is typed of the partnership that it grew out of
     * @param staff names to complete what is typed of those responsible
     * @param people names to complete what is typed of members of groups
     * @param namesakes by the rows of people that several may be meant by, who those are
     * @param teams those to choose from
     * @param more whether the fields that fold are open
     */
    public record Model(
            ViewContext view,
            Form form,
            String id,
            long version,
            List<Option> libraries,
            PartnerPicker.Model picker,
            List<Option> ownPurposes,
            List<Option> targetGroups,
            List<Option> ageGroups,
            List<Difference> differences,
            boolean focusPartner,
            List<String> origins,
            List<String> staff,
            List<String> people,
            Map<String, List<Option>> namesakes,
            List<Option> teams,
            boolean more) {
        public int links() {
            return PartnershipLinks.rows(form);
        }

        public int responsible() {
            return PeopleRows.RESPONSIBLE.shown(form);
        }

        /** How many rows for members a group has. */
        public int members(String group) {
            return (group.equals("projectGroup") ? PeopleRows.PROJECT_GROUP : PeopleRows.STEERING_GROUP).shown(form);
        }

        /** Words that people use of those responsible. */
        public List<String> roles() {
            return Stream.of("main", "contact", "leader", "participant")
                    .map(role -> view.text("partnership.responsible.role." + role))
                    .toList();
        }

        public List<Option> anchorings() {
            return Labels.options(view, Anchoring.class);
        }

        public String action() {
            return view.url(id.isEmpty() ? "/partnerships/new" : "/partnerships/" + id + "/edit");
        }

        public List<Option> kinds() {
            return Labels.options(view, PartnershipKind.class);
        }

        public List<Option> forms() {
            return Labels.options(view, PartnershipForm.class);
        }

        public List<Option> statuses() {
            return Labels.options(view, PartnershipStatus.class);
        }

        public List<Option> purposes() {
            return Labels.options(view, Purpose.class);
        }
    }

    Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Form form = PartnershipFields.of(request.view(), NOTHING, "", person -> "");
        request.given("partner").ifPresent(id -> form.set("partners", id));
        request.given("title").ifPresent(title -> form.set("title", title));
        return Reply.page(screen(request, form, "", 0, List.of(), false));
    }

    Reply edit(WebRequest request, Partnership partnership) {
        request.actor().require(Permission.EDIT);
        Form form = PartnershipFields.of(
                request.view(),
                partnership.details(),
                origins.title(request.actor(), partnership.details().originatesFrom()),
                person -> people.name(request.actor(), person));
        return Reply.page(screen(request, form, partnership.id(), partnership.version(), List.of(), false));
    }

    /** @param id the record; blank for a new one */
    Reply save(WebRequest request, String id) {
        request.actor().require(Permission.EDIT);
        Form form = PartnershipFields.read(request);
        long version = request.version();
        try {
            if (picker.act(request, form)) {
                return Reply.page(screen(request, form, id, version, List.of(), true));
            }
            if (List.of("add-link", "add-person").contains(request.param("action"))) {
                return Reply.page(screen(request, form, id, version, List.of(), false));
            }
            picker.addTyped(request, form);
            boolean allKnown = people.resolve(request.view(), form);
            PartnershipDetails details = details(request, form, before(request, id));
            if (form.isRefused()) {
                // what else is wrong is told with the names and dates that cannot be read
                partnerships.check(request.actor(), allKnown ? details : withoutPeople(details));
                return Reply.refused(screen(request, form, id, version, List.of(), false));
            }
            Partnership saved = id.isEmpty()
                    ? partnerships.create(request.actor(), details)
                    : partnerships.update(request.actor(), id, version, details);
            return Reply.redirect("/partnerships/" + saved.id(), "register.saved", saved.title());
        } catch (ProblemException problem) {
            return refused(request, form, id, version, problem);
        }
    }

    private static PartnershipDetails withoutPeople(PartnershipDetails details) {
        return details.toBuilder()
                .responsible(List.of())
                .projectGroup(null)
                .steeringGroup(null)
                .build();
    }

    private PartnershipDetails before(WebRequest request, String id) {
        return id.isEmpty() ? NOTHING : find(request, id).details();
    }

    private Partnership find(WebRequest request, String id) {
        return partnerships.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private PartnershipDetails details(WebRequest request, Form form, PartnershipDetails before) {
        String origin = origins.id(request.view(), form, before.originatesFrom());
        return PartnershipFields.details(request.view(), form, before, origin);
    }

    private Reply refused(WebRequest request, Form form, String id, long version, ProblemException problem) {
        return switch (problem.kind()) {
            case STALE -> stale(request, form, id);
            case INVALID, CONFLICT ->
                Reply.refused(screen(request, form.refuse(problem), id, version, List.of(), false));
            default -> throw problem;
        };
    }

    private Reply stale(WebRequest request, Form form, String id) {
        ViewContext view = request.view();
        Partnership now = find(request, id);
        UnaryOperator<String> name = organisation -> organisations
                .find(request.actor(), organisation)
                .map(Organisation::name)
                .orElse(organisation);
        PartnershipDetails typed = details(request, form, now.details());
        String origin = origins.title(request.actor(), now.details().originatesFrom());
        UnaryOperator<String> person = one -> people.name(view.actor(), one);
        UnaryOperator<String> team =
                one -> teams.find(view.actor(), one).map(Team::name).orElse("");
        List<Difference> differences = Difference.between(
                PartnershipFields.texts(view, typed, name, form.value("originatesFrom"), person, team),
                PartnershipFields.texts(view, now.details(), name, origin, person, team));
        return Reply.refused(screen(request, form, id, now.version(), differences, false));
    }

    private Screen screen(
            WebRequest request,
            Form form,
            String id,
            long version,
            List<Difference> differences,
            boolean focusPartner) {
        ViewContext view = request.view();
        List<Option> libraries = libraries(request.actor());
        if (libraries.size() == 1 && form.isEmpty("library")) {
            form.set("library", libraries.get(0).value());
        }
        PartnerPicker.Model partners = picker.model(view, form, request.param(PartnerPicker.FIELD));
        boolean more = request.given("more").isPresent() || PartnershipFields.hasRare(form);
        List<String> titles = origins.suggestions(request.actor(), request.param(OriginPicker.FIELD));
        Model model = new Model(
                view,
                form,
                id,
                version,
                libraries,
                partners,
                ListedOptions.of(lists, request.actor(), ValueList.OWN_PURPOSES, form, "ownPurposes"),
                ListedOptions.of(lists, request.actor(), ValueList.TARGET_GROUPS, form, "targetGroups"),
                ListedOptions.of(lists, request.actor(), ValueList.AGE_GROUPS, form, "ageGroups"),
                differences,
                focusPartner,
                titles,
                people.staff(request),
                people.anybody(request),
                people.namesakes(view, form),
                teams(request.actor()),
                more);
        String title = id.isEmpty() ? view.text("partnership.new") : view.text("register.edit", form.value("title"));
        return new Screen(title, Views.render("partnership-form", model));
    }

    private List<Option> teams(Actor actor) {
        return teams.list(actor, TeamQuery.all(PageRequest.first(PageRequest.MAX_LIMIT))).items().stream()
                .map(team -> new Option(team.id(), team.name()))
                .toList();
    }

    private List<Option> libraries(Actor actor) {
        OrganisationQuery own =
                OrganisationQuery.all(PageRequest.first(PageRequest.MAX_LIMIT)).ofOwnLibraries();
        return organisations.list(actor, own).items().stream()
                .map(library -> new Option(library.id(), library.name()))
                .toList();
    }
}
