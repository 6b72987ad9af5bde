package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordPanel;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The relations of an organisation, a person or a partnership: a tab, and a card on its first page. */
@Component
public class RelationsPanel implements RecordPanel {
    private final RelationService relations;
    private final RecordNames names;

    @Activate
    public RelationsPanel(@Reference RelationService relations, @Reference RecordNames names) {
        this.relations = relations;
        this.names = names;
    }

    /** Model of the panel and of the card. */
    public record Model(ViewContext view, RecordRef record, List<RelationRow> rows) {
        /** Where a relation with the record begins. */
        public String newUrl() {
            return view.url("/network/relations/new?" + record.type() + "=" + record.id());
        }

        public boolean isPartnership() {
            return record.type().equals("partnership");
        }
    }

    @Override
    public Set<String> recordTypes() {
        return Set.of("organisation", "person", "partnership");
    }

    @Override
    public String code() {
        return "relations";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Html render(RecordRef record, ViewContext view) {
        return Views.render("relations-panel", model(record, view));
    }

    @Override
    public Html card(RecordRef record, ViewContext view) {
        Model model = model(record, view);
        return model.rows().isEmpty() ? Html.EMPTY : Views.render("relations-card", model);
    }

    private Model model(RecordRef record, ViewContext view) {
        List<Relation> all = relations.of(view.actor(), record);
        return new Model(view, record, RelationRow.of(view, names, all));
    }
}
