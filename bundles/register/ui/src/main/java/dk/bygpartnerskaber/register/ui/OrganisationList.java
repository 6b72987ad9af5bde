package dk.bygpartnerskaber.register.ui;

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
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.OrganisationSort;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of organisations, on screen and as a file. */
public final class OrganisationList {
    static final List<String> FILTERS = List.of("q", "type", "sector", "keyword", "own");
    private static final List<String> STANDARD = List.of("type", "sector", "changed");

    private final OrganisationService organisations;
    private final ValueListService lists;
    private final Selections selections;

    OrganisationList(OrganisationService organisations, ValueListService lists, Selections selections) {
        this.selections = selections;
        this.organisations = organisations;
        this.lists = lists;
    }

    /** Model of the page. */
    public record Model(
            ViewContext view,
            ListState list,
            ListColumns<Organisation> columns,
            List<Selection> selections,
            Form filters,
            Page<Organisation> page,
            List<Option> types,
            List<Option> keywords,
            List<Option> sectors) {
        public long total() {
            return page.total().orElse(page.items().size());
        }
    }

    Reply show(WebRequest request) {
        ListState list = new ListState(request, "/organisations", FILTERS, "name");
        ViewContext view = request.view();
        ListColumns<Organisation> columns = new ListColumns<>(view, list, columns(view), STANDARD);
        Optional<Reply> file = columns.file(
                request,
                view.text("organisations.file"),
                wanted -> organisations.list(request.actor(), query(list, wanted)));
        if (file.isPresent()) {
            return file.get();
        }
        Page<Organisation> page = organisations.list(
                request.actor(), query(list, new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true)));
        Form filters = Form.of(request, "organisation-filter", FILTERS);
        Model model = new Model(
                view,
                list,
                columns,
                selections.list(request.actor(), Optional.of(list.path())),
                filters,
                page,
                ListedOptions.filter(lists, request.actor(), ValueList.ORGANISATION_TYPES, filters, "type"),
                ListedOptions.filter(lists, request.actor(), ValueList.KEYWORDS, filters, "keyword"),
                Labels.options(view, Sector.class));
        return Reply.page(new Screen(view.text("organisations.title"), Views.render("organisations", model)));
    }

    static OrganisationQuery query(ListState list, PageRequest page) {
        return new OrganisationQuery(
                list.given("q"),
                list.given("sector").flatMap(code -> Coded.parse(Sector.class, code)),
                list.given("type"),
                list.given("keyword"),
                list.given("own").map(Boolean::parseBoolean),
                Optional.empty(),
                Coded.parse(OrganisationSort.class, list.sortColumn()).orElse(OrganisationSort.NAME),
                list.isDescending(),
                page);
    }

    private static List<ListColumn<Organisation>> columns(ViewContext view) {
        return List.of(
                column(view, "name", OrganisationDetails::name),
                column(view, "aliases", o -> String.join("; ", o.aliases())),
                column(view, "type", OrganisationDetails::type).ordered(Order.UPWARDS),
                column(view, "sector", o -> Labels.of(view, o.sector())),
                column(view, "cvr", OrganisationDetails::cvr),
                column(view, "productionUnit", OrganisationDetails::productionUnit),
                column(view, "email", OrganisationDetails::email),
                column(view, "phones", o -> String.join(", ", o.phones())),
                column(view, "website", OrganisationDetails::website),
                column(view, "addresses", o -> o.addresses().stream()
                        .map(OrganisationForm::line)
                        .collect(Collectors.joining("; "))),
                column(view, "keywords", o -> String.join(", ", o.keywords())),
                column(view, "contributions", o -> String.join("; ", o.contributions())),
                column(view, "advertisingProtected", o -> o.advertisingProtected() ? view.text("register.yes") : null),
                column(view, "notes", OrganisationDetails::notes),
                ListColumn.of("changed", view.text("register.changed"), Organisation::changed)
                        .ordered(Order.DOWNWARDS));
    }

    private static ListColumn<Organisation> column(
            ViewContext view, String name, Function<OrganisationDetails, String> value) {
        return ListColumn.of(name, view.text("organisation." + name), o -> value.apply(o.details()));
    }
}
