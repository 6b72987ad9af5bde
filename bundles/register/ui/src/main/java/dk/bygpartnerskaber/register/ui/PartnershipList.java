package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.Csv;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
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
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of partnerships, on screen and as a file. */
public final class PartnershipList {
    private static final List<String> FILTERS = List.of("q", "status", "kind", "purpose");
    private static final List<String> COLUMNS = List.of(
            "title",
            "library",
            "partners",
            "kind",
            "form",
            "status",
            "start",
            "end",
            "purposes",
            "ownPurposes",
            "description");

    private final PartnershipService partnerships;
    private final OrganisationService organisations;
    private final ChecklistService checklists;

    PartnershipList(PartnershipService partnerships, OrganisationService organisations, ChecklistService checklists) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.checklists = checklists;
    }

    /**
     * Model of the page.
     *
     * @param progress how far the checklists of those that have one have come, by the partnerships' ids
     */
    public record Model(
            ViewContext view,
            ListState list,
            Form filters,
            Page<Partnership> page,
            List<PartnershipRow> rows,
            Map<String, ChecklistProgress> progress) {
        public long total() {
            return page.total().orElse(rows.size());
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
        if (request.param("format").equals("csv")) {
            request.actor().require(Permission.CURATE);
            return csv(request, list);
        }
        ViewContext view = request.view();
        Page<Partnership> page = partnerships.list(
                request.actor(), query(list, new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true)));
        List<PartnershipRow> rows = PartnershipRow.of(request.actor(), organisations, page.items());
        Map<String, ChecklistProgress> progress = checklists.progress(
                request.actor(), page.items().stream().map(Partnership::id).toList());
        Model model = new Model(view, list, Form.of(request, "partnership-filter", FILTERS), page, rows, progress);
        return Reply.page(new Screen(view.text("partnerships.title"), Views.render("partnerships", model)));
    }

    private static PartnershipQuery query(ListState list, PageRequest page) {
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

    private Reply csv(WebRequest request, ListState list) {
        ViewContext view = request.view();
        Actor actor = request.actor();
        return new Reply.Download(view.text("partnerships.file") + ".csv", Csv.CONTENT_TYPE, out -> {
            Csv csv = new Csv(out);
            csv.row(COLUMNS.stream().map(c -> view.text("partnership." + c)).toList());
            Optional<String> cursor = Optional.empty();
            do {
                Page<Partnership> page =
                        partnerships.list(actor, query(list, new PageRequest(PageRequest.MAX_LIMIT, cursor, false)));
                write(csv, view, PartnershipRow.of(actor, organisations, page.items()));
                cursor = page.next();
            } while (cursor.isPresent());
        });
    }

    private static void write(Csv csv, ViewContext view, List<PartnershipRow> rows) throws IOException {
        for (PartnershipRow row : rows) {
            csv.row(cells(view, row));
        }
    }

    private static List<String> cells(ViewContext view, PartnershipRow row) {
        PartnershipDetails p = row.partnership().details();
        return Stream.of(
                        p.title(),
                        row.libraryName(),
                        row.partnerNames(),
                        Labels.of(view, p.kind()),
                        Labels.of(view, p.form()),
                        Labels.of(view, p.status()),
                        p.start() == null ? "" : p.start().toString(),
                        p.end() == null ? "" : p.end().toString(),
                        p.purposes().stream()
                                .map(purpose -> Labels.of(view, purpose))
                                .collect(Collectors.joining(", ")),
                        String.join(", ", p.ownPurposes()),
                        p.description())
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
