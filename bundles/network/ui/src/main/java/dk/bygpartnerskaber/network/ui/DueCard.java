package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.EnquiryService;
import dk.bygpartnerskaber.network.api.FollowUpService;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationQuery;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.DashboardCard;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Card of the start page: what waits for the reader, and who in the register they are when nobody has said so. */
@Component
public class DueCard implements DashboardCard {
    private static final int ROWS = 8;

    /** So many days ahead one sees what is to come. */
    private static final int AHEAD = 7;

    private final PersonService people;
    private final FollowUpService followUps;
    private final EnquiryService enquiries;
    private final RelationService relations;
    private final RecordNames names;

    @Activate
    public DueCard(
            @Reference PersonService people,
            @Reference FollowUpService followUps,
            @Reference EnquiryService enquiries,
            @Reference RelationService relations,
            @Reference RecordNames names) {
        this.people = people;
        this.followUps = followUps;
        this.enquiries = enquiries;
        this.relations = relations;
        this.names = names;
    }

    /**
     * Model of the card.
     *
     * @param known whether the register knows who the reader is
     * @param rows what is due, the first first
     * @param more how many more follow-ups wait
     * @param asked enquiries that wait for an answer
     * @param toDecide relations on trial whose day comes near or has passed
     */
    public record Model(
            ViewContext view,
            boolean known,
            List<FollowUpRow> rows,
            int more,
            List<EnquiryRow> asked,
            List<RelationRow> toDecide) {
        public boolean isNothing() {
            return rows.isEmpty() && isOnlyRows();
        }

        /** Whether there is no need to tell follow-ups from the rest. */
        public boolean isOnlyRows() {
            return asked.isEmpty() && toDecide.isEmpty();
        }
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Html render(ViewContext view) {
        Optional<String> me = me(view);
        if (me.isEmpty()) {
            return Views.render("due-card", new Model(view, false, List.of(), 0, List.of(), List.of()));
        }
        LocalDate soon = view.today().plusDays(AHEAD);
        List<FollowUpRow> all = FollowUpRow.of(view, names, followUps.waitingFor(view.actor(), me.get()));
        List<FollowUpRow> rows = all.stream()
                .filter(row -> !row.one().details().due().isAfter(soon))
                .limit(ROWS)
                .toList();
        List<EnquiryRow> asked = EnquiryRow.of(
                view,
                names,
                enquiries.waitingFor(view.actor(), me.get()).stream()
                        .filter(one ->
                                one.due().filter(day -> day.isAfter(soon)).isEmpty())
                        .limit(ROWS)
                        .toList());
        return Views.render(
                "due-card",
                new Model(view, true, rows, all.size() - rows.size(), asked, toDecide(view, me.get(), soon)));
    }

    private Optional<String> me(ViewContext view) {
        PersonQuery query =
                PersonQuery.all(PageRequest.first(1)).whoIs(view.actor().id());
        return people.list(view.actor(), query).items().stream().findFirst().map(Person::id);
    }

    private List<RelationRow> toDecide(ViewContext view, String me, LocalDate soon) {
        RelationQuery onTrial = RelationQuery.all(PageRequest.first(PageRequest.MAX_LIMIT))
                .ownedBy(me)
                .at(RelationStage.ENGAGEMENT);
        List<Relation> due = relations.list(view.actor(), onTrial).items().stream()
                .filter(one -> one.standing().decideBy() != null
                        && !one.standing().decideBy().isAfter(soon))
                .toList();
        return RelationRow.of(view, names, due);
    }
}
