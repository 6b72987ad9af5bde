package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.DashboardCard;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Card of the start page: activities that are over and wait for a line about what they gave. */
@Component
public class GainCard implements DashboardCard {
    private static final int ROWS = 3;

    private final ActivityService activities;
    private final PartnershipService partnerships;

    @Activate
    public GainCard(@Reference ActivityService activities, @Reference PartnershipService partnerships) {
        this.activities = activities;
        this.partnerships = partnerships;
    }

    /** Model of the card. */
    public record Model(ViewContext view, List<ActivityRow> rows) {}

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT;
    }

    @Override
    public Html render(ViewContext view) {
        List<Activity> waiting = activities.awaitingGain(view.actor(), ROWS);
        if (waiting.isEmpty()) {
            return Html.EMPTY;
        }
        Map<String, String> titles = partnerships
                .findAll(
                        view.actor(),
                        waiting.stream()
                                .map(a -> a.details().partnership())
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(Partnership::id, Partnership::title));
        List<ActivityRow> rows = waiting.stream()
                .map(a ->
                        new ActivityRow(view, a, titles.getOrDefault(a.details().partnership(), "")))
                .toList();
        return Views.render("gain-card", new Model(view, rows));
    }
}
