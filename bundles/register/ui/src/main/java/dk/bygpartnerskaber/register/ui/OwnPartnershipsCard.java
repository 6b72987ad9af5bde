package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.DashboardCard;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Card of the start page: the partnerships that the reader is responsible for or works in, but for those that have ended. */
@Component
public class OwnPartnershipsCard implements DashboardCard {
    private static final int ROWS = 8;

    private final PersonService people;
    private final PartnershipService partnerships;
    private final OrganisationService organisations;

    @Activate
    public OwnPartnershipsCard(
            @Reference PersonService people,
            @Reference PartnershipService partnerships,
            @Reference OrganisationService organisations) {
        this.people = people;
        this.partnerships = partnerships;
        this.organisations = organisations;
    }

    /**
     * Model of the card.
     *
     * @param more whether there are more than fit
     */
    public record Model(ViewContext view, List<PartnershipRow> rows, boolean more) {}

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Html render(ViewContext view) {
        List<Partnership> own = me(view).map(me -> own(view, me)).orElse(List.of());
        if (own.isEmpty()) {
            return Html.EMPTY;
        }
        List<PartnershipRow> rows = PartnershipRow.of(
                view.actor(), organisations, own.stream().limit(ROWS).toList());
        return Views.render("own-partnerships", new Model(view, rows, own.size() > ROWS));
    }

    private Optional<String> me(ViewContext view) {
        PersonQuery query =
                PersonQuery.all(PageRequest.first(1)).whoIs(view.actor().id());
        return people.list(view.actor(), query).items().stream().findFirst().map(Person::id);
    }

    private List<Partnership> own(ViewContext view, String me) {
        PartnershipQuery query =
                PartnershipQuery.builder().person(Optional.of(me)).build(PageRequest.first(PageRequest.MAX_LIMIT));
        return partnerships.list(view.actor(), query).items().stream()
                .filter(one -> one.details().status() != PartnershipStatus.ENDED)
                .toList();
    }
}
