package dk.bygpartnerskaber.register.ui;

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
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.PersonSort;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of people, on screen and as a file. */
public final class PeopleList {
    private static final List<String> FILTERS = List.of("q", "group");
    private static final List<String> COLUMNS = List.of(
            "person.name",
            "person.title",
            "person.roles",
            "person.emails",
            "person.phones",
            "person.website",
            "person.preferredContact",
            "person.language",
            "person.busyPeriods",
            "organisation.advertisingProtected");

    private final PersonService people;
    private final OrganisationService organisations;

    PeopleList(PersonService people, OrganisationService organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /** Model of the page. */
    public record Model(
            ViewContext view,
            ListState list,
            Form filters,
            List<PersonRow> rows,
            Optional<String> next,
            long total,
            List<Option> groups) {}

    Reply show(WebRequest request) {
        ListState list = new ListState(request, "/people", FILTERS, "name");
        if (request.param("format").equals("csv")) {
            request.actor().require(Permission.CURATE);
            return csv(request, list);
        }
        ViewContext view = request.view();
        Page<Person> page = people.list(
                request.actor(), query(list, new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true)));
        Model model = new Model(
                view,
                list,
                Form.of(request, "person-filter", FILTERS),
                PersonRow.of(view, organisations, people, page.items()),
                page.next(),
                page.total().orElse(page.items().size()),
                Labels.options(view, PersonGroup.class));
        return Reply.page(new Screen(view.text("people.title"), Views.render("people", model)));
    }

    private static PersonQuery query(ListState list, PageRequest page) {
        return new PersonQuery(
                list.given("q"),
                list.given("group").flatMap(code -> Coded.parse(PersonGroup.class, code)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Coded.parse(PersonSort.class, list.sortColumn()).orElse(PersonSort.NAME),
                list.isDescending(),
                page);
    }

    private Reply csv(WebRequest request, ListState list) {
        ViewContext view = request.view();
        return new Reply.Download(view.text("people.file") + ".csv", Csv.CONTENT_TYPE, out -> {
            Csv csv = new Csv(out);
            csv.row(COLUMNS.stream().map(view::text).toList());
            Optional<String> cursor = Optional.empty();
            do {
                Page<Person> page =
                        people.list(view.actor(), query(list, new PageRequest(PageRequest.MAX_LIMIT, cursor, false)));
                for (PersonRow row : PersonRow.of(view, organisations, people, page.items())) {
                    csv.row(cells(view, row));
                }
                cursor = page.next();
            } while (cursor.isPresent());
        });
    }

    private static List<String> cells(ViewContext view, PersonRow row) {
        PersonDetails p = row.person().details();
        return Stream.of(
                        p.name(),
                        p.title(),
                        row.open().stream().map(PersonRow.Line::whole).collect(Collectors.joining("; ")),
                        String.join(", ", p.emails()),
                        String.join(", ", p.phones()),
                        p.website(),
                        Labels.of(view, p.preferredContact()),
                        p.language(),
                        p.busyPeriods(),
                        row.advertisingProtected() ? view.text("register.yes") : "")
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
