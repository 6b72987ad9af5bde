package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
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
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.ActivitySort;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of activities of all partnerships, on screen and as a file. */
public final class ActivityList {
    static final List<String> FILTERS = List.of("q", "partnership", "year", "missing");
    /** The latest first. */
    static final String SORT = "-start";

    private static final List<String> STANDARD = List.of("start", "partnership", "participants");

    private final ActivityService activities;
    private final PartnershipService partnerships;
    private final Selections selections;

    ActivityList(ActivityService activities, PartnershipService partnerships, Selections selections) {
        this.activities = activities;
        this.partnerships = partnerships;
        this.selections = selections;
    }

    /**
     * Model of the page.
     *
     * @param partnership the one that the list is narrowed to
     */
    public record Model(
            ViewContext view,
            ListState list,
            ListColumns<ActivityRow> columns,
            List<Selection> selections,
            Form filters,
            Page<ActivityRow> page,
            List<Option> partnership) {
        public long total() {
            return page.total().orElse(page.items().size());
        }

        public List<Option> missing() {
            return List.of(new Option("true", view.text("activities.missing")));
        }
    }

    Reply show(WebRequest request) {
        ListState list = new ListState(request, "/activities", FILTERS, SORT);
        ViewContext view = request.view();
        ListColumns<ActivityRow> columns = new ListColumns<>(view, list, columns(view), STANDARD);
        Optional<Reply> file = columns.file(request, view.text("activities.file"), page -> rows(view, list, page));
        if (file.isPresent()) {
            return file.get();
        }
        Form filters = Form.of(request, "activity-filter", FILTERS);
        if (!isReadable(list)) {
            filters.refuse("year", view.text("activities.year.faulty", list.value("year")));
        }
        Model model = new Model(
                view,
                list,
                columns,
                selections.list(request.actor(), Optional.of(list.path())),
                filters,
                rows(view, list, new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true)),
                partnership(request.actor(), list));
        return Reply.page(new Screen(view.text("activities.title"), Views.render("activities", model)));
    }

    private List<Option> partnership(Actor actor, ListState list) {
        return list
                .given("partnership")
                .flatMap(id -> partnerships.find(actor, id))
                .map(found -> new Option(found.id(), found.title()))
                .stream()
                .toList();
    }

    private Page<ActivityRow> rows(ViewContext view, ListState list, PageRequest request) {
        Page<Activity> page = page(view.actor(), activities, list, request);
        List<String> ids = page.items().stream()
                .map(a -> a.details().partnership())
                .distinct()
                .toList();
        Map<String, String> titles = partnerships.findAll(view.actor(), ids).stream()
                .collect(Collectors.toMap(Partnership::id, Partnership::title));
        return page.map(
                a -> new ActivityRow(view, a, titles.getOrDefault(a.details().partnership(), "")));
    }

    /** The activities that the list shows; none when its year cannot be read. */
    static Page<Activity> page(Actor actor, ActivityService activities, ListState list, PageRequest request) {
        return isReadable(list)
                ? activities.list(actor, query(list, request))
                : new Page<>(List.of(), Optional.empty(), OptionalLong.of(0));
    }

    private static boolean isReadable(ListState list) {
        return list.given("year").isEmpty() || year(list).isPresent();
    }

    private static ActivityQuery query(ListState list, PageRequest page) {
        Optional<Integer> year = year(list);
        return new ActivityQuery(
                list.given("q"),
                list.given("partnership"),
                year.map(y -> LocalDate.of(y, 1, 1)),
                year.map(y -> LocalDate.of(y, 12, 31)),
                list.value("missing").equals("true"),
                Optional.empty(),
                Coded.parse(ActivitySort.class, list.sortColumn()).orElse(ActivitySort.START),
                list.isDescending(),
                page);
    }

    private static Optional<Integer> year(ListState list) {
        return list.given("year").filter(y -> y.matches("\\d{4}")).map(Integer::valueOf);
    }

    private static List<ListColumn<ActivityRow>> columns(ViewContext view) {
        return List.of(
                column(view, "title", ActivityDetails::title),
                column(view, "start", a -> Objects.toString(a.start(), ""))
                        .ordered(Order.DOWNWARDS)
                        .onNarrowScreens(),
                column(view, "end", a -> Objects.toString(a.end(), "")),
                ListColumn.of("partnership", view.text("activity.partnership"), ActivityRow::partnership),
                column(view, "place", ActivityDetails::place),
                column(view, "participants", ActivityDetails::participants),
                column(view, "hours", ActivityDetails::hours),
                column(view, "money", ActivityDetails::money),
                column(view, "result", ActivityDetails::result),
                column(view, "gain", ActivityDetails::gain),
                ListColumn.<ActivityRow>of("changed", view.text("register.changed"), row -> row.activity()
                                .changed())
                        .ordered(Order.DOWNWARDS));
    }

    private static ListColumn<ActivityRow> column(ViewContext view, String name, Function<ActivityDetails, ?> value) {
        return ListColumn.of(name, view.text("activity." + name), row -> value.apply(row.details()));
    }
}
