package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.FollowService;
import dk.bygpartnerskaber.platform.web.DashboardCard;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Card of the start page: what colleagues have noted with those whom the reader follows. */
@Component
public class FollowedCard implements DashboardCard {
    private static final int ROWS = 6;

    private final FollowService follows;
    private final RecordNames names;

    @Activate
    public FollowedCard(@Reference FollowService follows, @Reference RecordNames names) {
        this.follows = follows;
        this.names = names;
    }

    /** Model of the card. */
    public record Model(ViewContext view, List<ContactRow> rows) {}

    @Override
    public int order() {
        return 190;
    }

    @Override
    public Html render(ViewContext view) {
        if (!follows.mayFollow(view.actor())) {
            return Html.EMPTY;
        }
        List<ContactRow> rows = ContactRow.of(view, names, follows.news(view.actor(), ROWS));
        return Views.render("followed-card", new Model(view, rows));
    }
}
