package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.DashboardCard;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Card of the start page: the relations of the reader that fade, the most pressing first. */
@Component
public class CareCard implements DashboardCard {
    private static final int ROWS = 6;

    private final PersonService people;
    private final RelationService relations;
    private final RecordNames names;

    @Activate
    public CareCard(
            @Reference PersonService people, @Reference RelationService relations, @Reference RecordNames names) {
        this.people = people;
        this.relations = relations;
        this.names = names;
    }

    /** Model of the card. */
    public record Model(ViewContext view, List<RelationRow> rows) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Html render(ViewContext view) {
        PersonQuery me =
                PersonQuery.all(PageRequest.first(1)).whoIs(view.actor().id());
        List<Relation> fading = people.list(view.actor(), me).items().stream()
                .flatMap(person -> relations.needingCare(view.actor(), person.id(), ROWS).stream())
                .toList();
        return fading.isEmpty()
                ? Html.EMPTY
                : Views.render("care-card", new Model(view, RelationRow.of(view, names, fading)));
    }
}
