package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.web.Form;
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
import dk.bygpartnerskaber.register.api.Coded;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipSort;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of partnerships, on screen and as a file. */
public final class PartnershipList {
    static final List<String> FILTERS = List.of("q", "status", "kind", "purpose");
    private static final List<String> STANDARD = List.of("partners", "start", "end", "status", "checklist", "changed");

    private final PartnershipService partnerships;
    private final OrganisationService organisations;
    private final Selections selections;
    private final ActivityService activities;
    private final ChecklistService checklists;

    PartnershipList(
            PartnershipService partnerships,
            OrganisationService organisations,
            Selections selections,
            ActivityService activities,
            ChecklistService checklists) {
        this.selections = selections;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.activities = activities;
        this.checklists = checklists;
    }

    /**
     * A partnership as the list shows it.
     *
     * @param progress how far its checklist has come; empty for one that has none
     */
    public record Row(PartnershipRow parties, Optional<ChecklistProgress> progress, ActivityFigures figures) {
        public Partnership partnership() {
            return parties.partnership();
        }

        public String libraryName() {
            return parties.libraryName();
        }

        public String partnerNames() {
            return parties.partnerNames();
        }
    }

    /** Model of the page. */
    public record Model(
            ViewContext view,
            ListState list,
            ListColumns<Row> columns,
            List<Selection> selections,
            Form filters,
            Page<Row> page) {
        public List<Row> rows() {
            return page.items();
        }

        public long total() {
            return page.total().orElse(rows().size());
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
        String format = request.param("format");
        if (ListColumns.FORMATS.contains(format)) {
            request.actor().require(Permission.CURATE);
            return columns.export(
                    format,
                    view.text("partnerships.file"),
                    cursor -> rows(request.actor(), list, new PageRequest(PageRequest.MAX_LIMIT, cursor, false)));
        }
        Page<Row> page = rows(request.actor(), list, new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true));
        Model model = new Model(
                view,
                list,
                columns,
                selections.list(request.actor(), Optional.of(list.path())),
                Form.of(request, "partnership-filter", FILTERS),
                page);
        return Reply.page(new Screen(view.text("partnerships.title"), Views.render("partnerships", model)));
    }

    private Page<Row> rows(Actor actor, ListState list, PageRequest request) {
        Page<Partnership> page = partnerships.list(actor, query(list, request));
        List<String> ids = page.items().stream().map(Partnership::id).toList();
        Map<String, ChecklistProgress> progress = checklists.progress(actor, ids);
        Map<String, ActivityFigures> figures = activities.figures(actor, ids);
        List<Row> rows = PartnershipRow.of(actor, organisations, page.items()).stream()
                .map(row -> new Row(
                        row,
                        Optional.ofNullable(progress.get(row.partnership().id())),
                        figures.getOrDefault(row.partnership().id(), ActivityFigures.NONE)))
                .toList();
        return new Page<>(rows, page.next(), page.total());
    }

    static PartnershipQuery query(ListState list, PageRequest page) {
        return new PartnershipQuery(
                list.given("q"),
                list.given("status").flatMap(code -> Coded.parse(PartnershipStatus.class, code)),
                list.given("kind").flatMap(code -> Coded.parse(PartnershipKind.class, code)),
                list.given("purpose").flatMap(code -> Coded.parse(Purpose.class, code)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Coded.parse(PartnershipSort.class, list.sortColumn()).orElse(PartnershipSort.TITLE),
                list.isDescending(),
                page);
    }

    private static List<ListColumn<Row>> columns(ViewContext view) {
        return List.of(
                column(view, "title", PartnershipDetails::title),
                ListColumn.of("library", view.text("partnership.library"), Row::libraryName),
                ListColumn.of("partners", view.text("partnership.partners"), Row::partnerNames),
                column(view, "kind", p -> Labels.of(view, p.kind())),
                column(view, "form", p -> Labels.of(view, p.form())),
                column(view, "status", p -> Labels.of(view, p.status())).onNarrowScreens(),
                column(view, "start", p -> Objects.toString(p.start(), "")).ordered(Order.DOWNWARDS),
                column(view, "end", p -> Objects.toString(p.end(), "")),
                column(view, "purposes", p -> p.purposes().stream()
                        .map(purpose -> Labels.of(view, purpose))
                        .collect(Collectors.joining(", "))),
                column(view, "ownPurposes", p -> String.join(", ", p.ownPurposes())),
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
