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
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.Team;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamQuery;
import dk.bygpartnerskaber.register.api.TeamService;
import dk.bygpartnerskaber.register.api.TeamSort;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of teams, on screen and as a file. */
public final class TeamList {
    private static final List<String> FILTERS = List.of("q", "kind", "library");
    private static final List<String> COLUMNS =
            List.of("team.name", "team.kind", "team.library", "team.members", "team.description");

    private final TeamService teams;
    private final OrganisationService organisations;
    private final PersonService people;

    TeamList(TeamService teams, OrganisationService organisations, PersonService people) {
        this.teams = teams;
        this.organisations = organisations;
        this.people = people;
    }

    /** Model of the page. */
    public record Model(
            ViewContext view,
            ListState list,
            Form filters,
            List<TeamRow> rows,
            Optional<String> next,
            long total,
            List<Option> kinds,
            List<Option> libraries) {}

    Reply show(WebRequest request) {
        ListState list = new ListState(request, "/teams", FILTERS, "name");
        if (request.param("format").equals("csv")) {
            request.actor().require(Permission.CURATE);
            return csv(request, list);
        }
        ViewContext view = request.view();
        Page<Team> page = teams.list(
                request.actor(), query(list, new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true)));
        Model model = new Model(
                view,
                list,
                Form.of(request, "team-filter", FILTERS),
                TeamRow.of(view.actor(), organisations, people, page.items()),
                page.next(),
                page.total().orElse(page.items().size()),
                Labels.options(view, TeamKind.class),
                new OrganisationFinder(organisations).libraries(view.actor()));
        return Reply.page(new Screen(view.text("teams.title"), Views.render("teams", model)));
    }

    private static TeamQuery query(ListState list, PageRequest page) {
        return new TeamQuery(
                list.given("q"),
                list.given("kind").flatMap(code -> Coded.parse(TeamKind.class, code)),
                list.given("library"),
                Optional.empty(),
                Optional.empty(),
                Coded.parse(TeamSort.class, list.sortColumn()).orElse(TeamSort.NAME),
                list.isDescending(),
                page);
    }

    private Reply csv(WebRequest request, ListState list) {
        ViewContext view = request.view();
        return new Reply.Download(view.text("teams.file") + ".csv", Csv.CONTENT_TYPE, out -> {
            Csv csv = new Csv(out);
            csv.row(COLUMNS.stream().map(view::text).toList());
            Optional<String> cursor = Optional.empty();
            do {
                Page<Team> page =
                        teams.list(view.actor(), query(list, new PageRequest(PageRequest.MAX_LIMIT, cursor, false)));
                for (TeamRow row : TeamRow.of(view.actor(), organisations, people, page.items())) {
                    csv.row(cells(view, row));
                }
                cursor = page.next();
            } while (cursor.isPresent());
        });
    }

    private static List<String> cells(ViewContext view, TeamRow row) {
        return Stream.of(
                        row.team().name(),
                        Labels.of(view, row.team().details().kind()),
                        row.library(),
                        row.members().stream().map(TeamRow.Member::name).collect(Collectors.joining(", ")),
                        row.team().details().description())
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
