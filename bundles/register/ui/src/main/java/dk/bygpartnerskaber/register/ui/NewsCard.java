package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.DashboardCard;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.OrganisationSort;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipSort;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Card of the start page: what has changed lately; in an empty register, the first step. */
@Component
public class NewsCard implements DashboardCard {
    private static final int ROWS = 8;

    /** A record saved anew within this time of its making has hardly been changed. */
    private static final Duration JUST_MADE = Duration.ofMinutes(1);

    private final OrganisationService organisations;
    private final PartnershipService partnerships;

    @Activate
    public NewsCard(@Reference OrganisationService organisations, @Reference PartnershipService partnerships) {
        this.organisations = organisations;
        this.partnerships = partnerships;
    }

    /** Model of the card. */
    public record Model(ViewContext view, List<News> news) {}

    /**
     * A record that is new or has changed.
     *
     * @param icon of its sort
     * @param sort key of the name of its sort
     * @param fresh whether it is new
     */
    public record News(String icon, String sort, String name, String url, boolean fresh, boolean demo, Instant when) {}

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Permission permission() {
        return Permission.READ;
    }

    @Override
    public Html render(ViewContext view) {
        List<News> news = Stream.concat(
                        latestOrganisations(view).items().stream().map(o -> news(view, o)),
                        latestPartnerships(view).items().stream().map(p -> news(view, p)))
                .sorted(Comparator.comparing(News::when).reversed())
                .limit(ROWS)
                .toList();
        return Views.render("news", new Model(view, news));
    }

    private Page<Organisation> latestOrganisations(ViewContext view) {
        return organisations.list(
                view.actor(), OrganisationQuery.all(PageRequest.first(ROWS)).sorted(OrganisationSort.CHANGED, true));
    }

    private Page<Partnership> latestPartnerships(ViewContext view) {
        return partnerships.list(
                view.actor(),
                PartnershipQuery.builder().sorted(PartnershipSort.CHANGED, true).build(PageRequest.first(ROWS)));
    }

    private static News news(ViewContext view, Organisation o) {
        String url = view.url("/organisations/" + o.id());
        boolean fresh = fresh(o.created(), o.changed());
        return new News("building-2", "organisations.one", o.name(), url, fresh, o.demo(), o.changed());
    }

    private static News news(ViewContext view, Partnership p) {
        String url = view.url("/partnerships/" + p.id());
        boolean fresh = fresh(p.created(), p.changed());
        return new News("handshake", "partnerships.one", p.title(), url, fresh, p.demo(), p.changed());
    }

    private static boolean fresh(Instant created, Instant changed) {
        return Duration.between(created, changed).compareTo(JUST_MADE) < 0;
    }
}
