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
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.PersonSort;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of people, on screen and as a file. */
public final class PeopleList {
    static final List<String> FILTERS = List.of("q", "group", "organisation");
    private static final List<String> STANDARD = List.of("roles", "emails", "phones", "changed");

    private final PersonService people;
    private final OrganisationService organisations;
    private final Selections selections;
    private final PersonCards cards;

    PeopleList(PersonService people, OrganisationService organisations, Selections selections, PersonCards cards) {
        this.people = people;
        this.organisations = organisations;
        this.selections = selections;
        this.cards = cards;
    }

    /**
     * Model of the page.
     *
     * @param organisations the one that the list is narrowed to
     */
    public record Model(
            ViewContext view,
            ListState list,
            ListColumns<PersonRow> columns,
            List<Selection> selections,
            Form filters,
            List<Option> organisations,
            Page<PersonRow> page) {
        public long total() {
            return page.total().orElse(page.items().size());
        }

        public List<Option> groups() {
            return Labels.options(view, PersonGroup.class);
        }
    }

    Reply show(WebRequest request) {
        ListState list = new ListState(request, "/people", FILTERS, "name");
        ViewContext view = request.view();
        ListColumns<PersonRow> columns = new ListColumns<>(view, list, columns(view), STANDARD);
        String fileName = view.text("people.file");
        Optional<Reply> file = columns.file(request, fileName, page -> rows(view, list, page))
                .or(() -> cards.file(request, fileName, page -> people.list(view.actor(), query(list, page))));
        if (file.isPresent()) {
            return file.get();
        }
        Model model = new Model(
                view,
                list,
                columns,
                selections.list(request.actor(), Optional.of(list.path())),
                Form.of(request, "person-filter", FILTERS),
                new OrganisationFinder(organisations).only(request.actor(), list.given("organisation")),
                rows(view, list, new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true)));
        return Reply.page(new Screen(view.text("people.title"), Views.render("people", model)));
    }

    private Page<PersonRow> rows(ViewContext view, ListState list, PageRequest request) {
        Page<Person> page = people.list(view.actor(), query(list, request));
        return new Page<>(PersonRow.of(view, organisations, people, page.items()), page.next(), page.total());
    }

    static PersonQuery query(ListState list, PageRequest page) {
        return new PersonQuery(
                list.given("q"),
                list.given("group").flatMap(code -> Coded.parse(PersonGroup.class, code)),
                list.given("organisation"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Coded.parse(PersonSort.class, list.sortColumn()).orElse(PersonSort.NAME),
                list.isDescending(),
                page);
    }

    private static List<ListColumn<PersonRow>> columns(ViewContext view) {
        return List.of(
                column(view, "name", PersonDetails::name),
                column(view, "title", PersonDetails::title),
                ListColumn.of("roles", view.text("person.roles"), PeopleList::roles),
                column(view, "emails", p -> String.join(", ", p.emails())),
                column(view, "phones", p -> String.join(", ", p.phones())),
                column(view, "website", PersonDetails::website),
                column(view, "preferredContact", p -> Labels.of(view, p.preferredContact())),
                column(view, "language", PersonDetails::language),
                column(view, "busyPeriods", PersonDetails::busyPeriods),
                ListColumn.of(
                        "advertisingProtected",
                        view.text("organisation.advertisingProtected"),
                        row -> row.advertisingProtected() ? view.text("register.yes") : null),
                ListColumn.<PersonRow>of("changed", view.text("register.changed"), row -> row.person()
                                .changed())
                        .ordered(Order.DOWNWARDS));
    }

    private static ListColumn<PersonRow> column(ViewContext view, String name, Function<PersonDetails, String> value) {
        return ListColumn.of(
                name,
                view.text("person." + name),
                row -> value.apply(row.person().details()));
    }

    private static String roles(PersonRow row) {
        return row.open().stream().map(PersonRow.Line::whole).collect(Collectors.joining("; "));
    }
}
