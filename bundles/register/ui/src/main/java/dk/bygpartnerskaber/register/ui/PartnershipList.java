package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ListColumn;
import dk.bygpartnerskaber.platform.web.ListColumn.Order;
import dk.bygpartnerskaber.platform.web.ListColumns;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.ChecklistProgress;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipSort;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of partnerships, on screen and as a file. */
public final class PartnershipList {
    static final List<String> FILTERS = List.of(
            "q", "status", "kind", "purpose", "organisation", "responsible", "targetGroup", "ageGroup", "ownPurpose");
    private static final List<String> STANDARD =
            List.of("partners", "responsible", "start", "status", "checklist", "changed");

    /** Choice of one's own in the filter of who is responsible. */
    private static final String MINE = "mine";

    private final PartnershipService partnerships;
    private final OrganisationService organisations;
    private final PersonService people;
    private final Selections selections;
    private final ValueListService lists;
    private final ActivityService activities;
    private final ChecklistService checklists;

    PartnershipList(
            PartnershipService partnerships,
            OrganisationService organisations,
            PersonService people,
            Selections selections,
            ValueListService lists,
            ActivityService activities,
            ChecklistService checklists) {
        this.people = people;
        this.selections = selections;
        this.lists = lists;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.activities = activities;
        this.checklists = checklists;
    }

    /**
     * A partnership as the list shows it.
     *
     * @param people those responsible
     * @param progress how far its checklist has come; empty for one that has none
     */
    public record Row(
            PartnershipRow parties,
            List<PersonRow> people,
            Optional<ChecklistProgress> progress,
            ActivityFigures figures) {
        public Partnership partnership() {
            return parties.partnership();
        }

        public String responsible() {
            return people.stream().map(row -> row.person().name()).collect(Collectors.joining(", "));
        }

        public String libraryName() {
            return parties.libraryName();
        }

        public String partnerNames() {
            return parties.partnerNames();
        }
    }

    /**
     * Model of the page.
     *
     * @param responsible whose partnerships one may ask for
     * @param listed filters by values of lists
     * @param organisations the one that the list is narrowed to
     */
    public record Model(
            ViewContext view,
            ListState list,
            ListColumns<Row> columns,
            List<Selection> selections,
            Form filters,
            List<Option> responsible,
            List<Option> organisations,
            Map<String, List<Option>> listed,
            Page<Row> page) {
        public List<Row> rows() {
            return page.items();
        }

        public long total() {
            return page.total().orElse(rows().size());
        }

        public boolean isNarrowedByList() {
            return ValueFilters.isNarrowed(list);
        }

        public List<Option> statuses() {
            return Labels.options(view, PartnershipStatus.class);
        }

        public List<Option> kinds() {
            return Labels.options(view, PartnershipKind.class);
        }

        public List<Option> purposes() {
            return Labels.options(view, Purpose.class);
        }
    }

    Reply show(WebRequest request) {
        ListState list = new ListState(request, "/partnerships", FILTERS, "title");
        ViewContext view = request.view();
        ListColumns<Row> columns = new ListColumns<>(view, list, columns(view), STANDARD);
        Optional<Reply> file =
                columns.file(request, view.text("partnerships.file"), wanted -> rows(view, list, wanted));
        if (file.isPresent()) {
            return file.get();
        }
        Page<Row> page = rows(view, list, new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true));
        Form filters = Form.of(request, "partnership-filter", FILTERS);
        Model model = new Model(
                view,
                list,
                columns,
                selections.list(request.actor(), Optional.of(list.path())),
                filters,
                responsible(view),
                new OrganisationFinder(organisations).only(request.actor(), list.given("organisation")),
                ValueFilters.of(lists, request.actor(), filters),
                page);
        return Reply.page(new Screen(view.text("partnerships.title"), Views.render("partnerships", model)));
    }

    private Page<Row> rows(ViewContext view, ListState list, PageRequest request) {
        Actor actor = view.actor();
        Page<Partnership> page = partnerships.list(actor, query(actor, people, list, request));
        List<String> ids = page.items().stream().map(Partnership::id).toList();
        Map<String, ChecklistProgress> progress = checklists.progress(actor, ids);
        Map<String, ActivityFigures> figures = activities.figures(actor, ids);
        Map<String, PersonRow> responsible = responsible(view, page.items());
        List<Row> rows = PartnershipRow.of(actor, organisations, page.items()).stream()
                .map(row -> new Row(
                        row,
                        row.partnership().details().responsible().stream()
                                .flatMap(one -> Stream.ofNullable(responsible.get(one.person())))
                                .toList(),
                        Optional.ofNullable(progress.get(row.partnership().id())),
                        figures.getOrDefault(row.partnership().id(), ActivityFigures.NONE)))
                .toList();
        return new Page<>(rows, page.next(), page.total());
    }

    private Map<String, PersonRow> responsible(ViewContext view, List<Partnership> all) {
        List<String> ids = all.stream()
                .flatMap(p -> p.details().responsible().stream())
                .map(Responsible::person)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : PersonRow.of(view, organisations, people, people.findAll(view.actor(), ids)).stream()
                        .collect(Collectors.toMap(row -> row.person().id(), row -> row));
    }

    private Map<String, String> names(Actor actor, List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : people.findAll(actor, ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Nobody, and everybody who is responsible for something, after the reader. */
    private List<Option> responsible(ViewContext view) {
        List<String> ids = partnerships.responsiblePeople(view.actor());
        Map<String, String> names = names(view.actor(), ids);
        Stream<Option> others = ids.stream().filter(names::containsKey).map(id -> new Option(id, names.get(id)));
        Stream<Option> mine =
                me(view.actor(), people).map(id -> new Option(MINE, view.text("partnerships.mine"))).stream();
        Option nobody = new Option(PartnershipQuery.NOBODY, view.text("partnerships.nobody"));
        return Stream.of(mine, Stream.of(nobody), others).flatMap(all -> all).toList();
    }

    /** The person that the reader is. */
    private static Optional<String> me(Actor actor, PersonService people) {
        PersonQuery query = PersonQuery.all(PageRequest.first(1)).whoIs(actor.id());
        return people.list(actor, query).items().stream().map(Person::id).findFirst();
    }

    /** @param people tells who the reader is, when a filter asks for one's own */
    static PartnershipQuery query(Actor actor, PersonService people, ListState list, PageRequest page) {
        return PartnershipQuery.builder()
                .text(list.given("q"))
                .status(list.given("status").flatMap(code -> Coded.parse(PartnershipStatus.class, code)))
                .kind(list.given("kind").flatMap(code -> Coded.parse(PartnershipKind.class, code)))
                .purpose(list.given("purpose").flatMap(code -> Coded.parse(Purpose.class, code)))
                .targetGroup(list.given("targetGroup"))
                .ageGroup(list.given("ageGroup"))
                .ownPurpose(list.given("ownPurpose"))
                .organisation(list.given("organisation"))
                .responsible(list.given("responsible")
                        .map(who -> who.equals(MINE) ? me(actor, people).orElse(MINE) : who))
                .sorted(
                        Coded.parse(PartnershipSort.class, list.sortColumn()).orElse(PartnershipSort.TITLE),
                        list.isDescending())
                .build(page);
    }

    private static List<ListColumn<Row>> columns(ViewContext view) {
        return List.of(
                column(view, "title", PartnershipDetails::title),
                ListColumn.of("library", view.text("partnership.library"), Row::libraryName),
                ListColumn.of("partners", view.text("partnership.partners"), Row::partnerNames),
                ListColumn.of("responsible", view.text("partnership.responsible"), Row::responsible),
                column(view, "kind", p -> Labels.of(view, p.kind())),
                column(view, "form", p -> Labels.of(view, p.form())),
                column(view, "status", p -> Labels.of(view, p.status())).onNarrowScreens(),
                column(view, "start", p -> Objects.toString(p.start(), "")).ordered(Order.DOWNWARDS),
                column(view, "end", p -> Objects.toString(p.end(), "")),
                column(view, "purposes", p -> p.purposes().stream()
                        .map(purpose -> Labels.of(view, purpose))
                        .collect(Collectors.joining("; "))),
                column(view, "ownPurposes", p -> String.join("; ", p.ownPurposes())),
                column(view, "description", PartnershipDetails::description),
                column(view, "goal", PartnershipDetails::goal),
                column(view, "targetGroups", p -> String.join(", ", p.targetGroups())),
                column(view, "ageGroups", p -> String.join(", ", p.ageGroups())),
                column(view, "anchoring", p -> Labels.of(view, p.anchoring())),
                ListColumn.of("checklist", view.text("checklist.title"), row -> checklist(view, row)),
                ListColumn.of("activities", view.text("activities.title"), row -> row.figures()
                        .activities()),
                ListColumn.<Row>of("changed", view.text("register.changed"), row -> row.partnership()
                                .changed())
                        .ordered(Order.DOWNWARDS));
    }

    private static String checklist(ViewContext view, Row row) {
        return row.progress()
                .map(progress -> view.text("checklist.count", progress.done(), progress.of()))
                .orElse("");
    }

    private static ListColumn<Row> column(ViewContext view, String name, Function<PartnershipDetails, String> value) {
        return ListColumn.of(
                name,
                view.text("partnership." + name),
                row -> value.apply(row.partnership().details()));
    }
}
