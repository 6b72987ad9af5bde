package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.AcquaintanceService;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationQuery;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The list of relations, the latest first. */
public final class RelationList {
    private static final String ON_ONE = "onOne";
    private static final List<String> FILTERS = List.of("level", "stage", "ended", ON_ONE);

    /** How many relations are looked at together, and how often for one page. */
    private static final int LOOK = 100;

    private static final int MOST_LOOKS = 10;

    private final RelationService relations;
    private final AcquaintanceService acquaintances;
    private final RecordNames names;

    RelationList(RelationService relations, AcquaintanceService acquaintances, RecordNames names) {
        this.relations = relations;
        this.acquaintances = acquaintances;
        this.names = names;
    }

    /**
     * Model of the page.
     *
     * @param onOne those on the other side who rest on one colleague
     */
    public record Model(
            ViewContext view,
            ListState list,
            Form filters,
            List<RelationRow> rows,
            Set<RecordRef> onOne,
            Optional<String> next,
            OptionalLong total) {
        public boolean isOnOne(RelationRow row) {
            return row.relation().standing().isOpen()
                    && onOne.contains(row.relation().details().theirs());
        }

        public List<Option> levels() {
            return Labels.options(view, RelationLevel.class);
        }

        public List<Option> stages() {
            return Labels.options(view, RelationStage.class);
        }
    }

    /**
     * Relations of a page.
     *
     * @param onOne those on the other side who rest on one colleague
     * @param total how many there are in all; nobody has counted those that rest on one colleague
     */
    private record Found(List<Relation> relations, Set<RecordRef> onOne, Optional<String> next, OptionalLong total) {}

    Reply show(WebRequest request) {
        ViewContext view = request.view();
        ListState list = new ListState(request, "/network", FILTERS, "-created");
        Found found = list.given(ON_ONE).isPresent() ? pageOnOne(request, list) : page(request, list);
        Model model = new Model(
                view,
                list,
                Form.of(request, "relation-filter", FILTERS),
                RelationRow.of(view, names, found.relations()),
                found.onOne(),
                found.next(),
                found.total());
        return Reply.page(new Screen(view.text("network.title"), Views.render("network", model)));
    }

    private Found page(WebRequest request, ListState list) {
        PageRequest page = new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true);
        Page<Relation> found = relations.list(request.actor(), query(list, page));
        return new Found(found.items(), onOne(request, found.items()), found.next(), found.total());
    }

    private Set<RecordRef> onOne(WebRequest request, List<Relation> some) {
        return acquaintances.restingOnOnePerson(
                request.actor(),
                some.stream().map(one -> one.details().theirs()).toList());
    }

    /** Looks through some of them at a time, until there are enough for a page or it has looked at many. */
    private Found pageOnOne(WebRequest request, ListState list) {
        List<Relation> all = new ArrayList<>();
        Set<RecordRef> onOne = new HashSet<>();
        Optional<String> cursor = list.cursor();
        for (int i = 0; i < MOST_LOOKS; i++) {
            Page<Relation> page = relations.list(request.actor(), query(list, new PageRequest(LOOK, cursor, false)));
            onOne.addAll(onOne(request, page.items()));
            page.items().stream()
                    .filter(one -> one.standing().isOpen()
                            && onOne.contains(one.details().theirs()))
                    .forEach(all::add);
            cursor = page.next();
            if (cursor.isEmpty() || all.size() >= PageRequest.DEFAULT_LIMIT) {
                break;
            }
        }
        return new Found(all, onOne, cursor, OptionalLong.empty());
    }

    /** Ended relations only when they are asked for, by the stage or by the box. */
    private static RelationQuery query(ListState list, PageRequest page) {
        Optional<RelationStage> stage = list.given("stage").flatMap(code -> Coded.parse(RelationStage.class, code));
        boolean ended = stage.isPresent() || list.given("ended").isPresent();
        return new RelationQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                list.given("level").flatMap(code -> Coded.parse(RelationLevel.class, code)),
                stage,
                ended ? Optional.empty() : Optional.of(true),
                Optional.empty(),
                page);
    }
}
