package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationQuery;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.List;
import java.util.Optional;

/** The list of relations, the latest first. */
public final class RelationList {
    private static final List<String> FILTERS = List.of("level", "stage", "ended");

    private final RelationService relations;
    private final RecordNames names;

    RelationList(RelationService relations, RecordNames names) {
        this.relations = relations;
        this.names = names;
    }

    /** Model of the page. */
    public record Model(
            ViewContext view, ListState list, Form filters, List<RelationRow> rows, Optional<String> next, long total) {
        public List<Option> levels() {
            return Labels.options(view, RelationLevel.class);
        }

        public List<Option> stages() {
            return Labels.options(view, RelationStage.class);
        }
    }

    Reply show(WebRequest request) {
        ViewContext view = request.view();
        ListState list = new ListState(request, "/network", FILTERS, "-created");
        Page<Relation> page = relations.list(request.actor(), query(list));
        Model model = new Model(
                view,
                list,
                Form.of(request, "relation-filter", FILTERS),
                RelationRow.of(view, names, page.items()),
                page.next(),
                page.total().orElse(0));
        return Reply.page(new Screen(view.text("network.title"), Views.render("network", model)));
    }

    /** Ended relations only when they are asked for, by the stage or by the box. */
    private static RelationQuery query(ListState list) {
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
                new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true));
    }
}
