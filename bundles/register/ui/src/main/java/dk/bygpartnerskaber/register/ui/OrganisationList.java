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
import dk.bygpartnerskaber.register.api.Coded;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.OrganisationSort;
import dk.bygpartnerskaber.register.api.OrganisationTypeService;
import dk.bygpartnerskaber.register.api.Sector;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of organisations, on screen and as a file. */
public final class OrganisationList {
    private static final List<String> COLUMNS = List.of(
            "name",
            "aliases",
            "type",
            "sector",
            "cvr",
            "productionUnit",
            "email",
            "phones",
            "website",
            "addresses",
            "keywords",
            "contributions",
            "advertisingProtected",
            "notes");

    private final OrganisationService organisations;
    private final OrganisationTypeService types;

    OrganisationList(OrganisationService organisations, OrganisationTypeService types) {
        this.organisations = organisations;
        this.types = types;
    }

    /** Model of the page. */
    public record Model(
            ViewContext view,
            ListState list,
            Form filters,
            Page<Organisation> page,
            List<Option> types,
            List<Option> sectors) {
        public long total() {
            return page.total().orElse(page.items().size());
        }
    }

    Reply show(WebRequest request) {
        ListState list = new ListState(request, "/organisations", List.of("q", "type", "sector", "own"), "name");
        if (request.param("format").equals("csv")) {
            request.actor().require(Permission.CURATE);
            return csv(request, list);
        }
        ViewContext view = request.view();
        Page<Organisation> page = organisations.list(
                request.actor(), query(list, new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true)));
        Form filters = Form.of(request, "organisation-filter", List.of("q", "type", "sector", "own"));
        List<Option> typeOptions = types.list(request.actor()).stream()
                .map(type -> new Option(type.name(), type.name()))
                .toList();
        Model model = new Model(view, list, filters, page, typeOptions, Labels.options(view, Sector.class));
        return Reply.page(new Screen(view.text("organisations.title"), Views.render("organisations", model)));
    }

    private static OrganisationQuery query(ListState list, PageRequest page) {
        return new OrganisationQuery(
                list.given("q"),
                list.given("sector").flatMap(code -> Coded.parse(Sector.class, code)),
                list.given("type"),
                Optional.empty(),
                list.given("own").map(Boolean::parseBoolean),
                Optional.empty(),
                Coded.parse(OrganisationSort.class, list.sortColumn()).orElse(OrganisationSort.NAME),
                list.isDescending(),
                page);
    }

    private Reply csv(WebRequest request, ListState list) {
        ViewContext view = request.view();
        Actor actor = request.actor();
        return new Reply.Download(view.text("organisations.file") + ".csv", Csv.CONTENT_TYPE, out -> {
            Csv csv = new Csv(out);
            csv.row(COLUMNS.stream().map(c -> view.text("organisation." + c)).toList());
            Optional<String> cursor = Optional.empty();
            do {
                Page<Organisation> page =
                        organisations.list(actor, query(list, new PageRequest(PageRequest.MAX_LIMIT, cursor, false)));
                write(csv, view, page.items());
                cursor = page.next();
            } while (cursor.isPresent());
        });
    }

    private static void write(Csv csv, ViewContext view, List<Organisation> items) throws IOException {
        for (Organisation organisation : items) {
            csv.row(cells(view, organisation.details()));
        }
    }

    private static List<String> cells(ViewContext view, OrganisationDetails o) {
        return Stream.of(
                        o.name(),
                        String.join(", ", o.aliases()),
                        o.type(),
                        Labels.of(view, o.sector()),
                        o.cvr(),
                        o.productionUnit(),
                        o.email(),
                        String.join(", ", o.phones()),
                        o.website(),
                        o.addresses().stream().map(OrganisationForm::line).collect(Collectors.joining("; ")),
                        String.join(", ", o.keywords()),
                        String.join(", ", o.contributions()),
                        o.advertisingProtected() ? view.text("register.yes") : "",
                        o.notes())
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
