package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.ActivityService;
import dk.bygpartnerskaber.register.api.Checklist;
import dk.bygpartnerskaber.register.api.ChecklistProgress;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of one partnership. */
public final class PartnershipView {
    /** Those after these stand in a list of their own. */
    private static final int ACTIVITIES = 6;

    private final PartnershipService partnerships;
    private final OrganisationService organisations;
    private final ActivityService activities;
    private final ChecklistService checklists;
    private final PartnershipStaff.Finder staff;
    private final RecordParts parts;

    PartnershipView(
            PartnershipService partnerships,
            OrganisationService organisations,
            ActivityService activities,
            ChecklistService checklists,
            PartnershipStaff.Finder staff,
            RecordParts parts) {
        this.staff = staff;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.activities = activities;
        this.checklists = checklists;
        this.parts = parts;
    }

    /**
     * Model of the page.
     *
     * @param cards those of modules
     * @param staff who is responsible, and who is in groups
     * @param parties with what they give and get
     * @param origin the partnership that it grew out of
     * @param ledTo those that grew out of it
     * @param activities the latest ones
     * @param activityForm for one more
     * @param added whether one has just been added
     */
    public record Model(
            ViewContext view,
            PartnershipRow row,
            List<Tab> tabs,
            List<Html> cards,
            PartnershipStaff staff,
            List<PartnershipExchanges.Party> parties,
            Optional<Option> origin,
            List<Option> ledTo,
            List<ActivityRow> activities,
            ActivityFigures figures,
            Form activityForm,
            boolean added,
            Optional<ChecklistProgress> progress,
            RecordHold hold) {
        public Partnership partnership() {
            return row.partnership();
        }

        public String url() {
            return view.url("/partnerships/" + partnership().id());
        }

        /** Whether it is a partnership in the strict sense, the only kind that is asked for partnership work. */
        public boolean proper() {
            return partnership().details().isProper();
        }

        public boolean noExchanges() {
            return partnership().details().exchanges().isEmpty();
        }

        /** Whether some give or get while another side of it is empty. */
        public boolean unbalanced() {
            return !noExchanges()
                    && parties.stream()
                            .anyMatch(party -> party.exchange().gives() == null
                                    || party.exchange().gets() == null);
        }
    }

    Reply show(WebRequest request, Partnership partnership) {
        ViewContext view = request.view();
        Actor actor = request.actor();
        String id = partnership.id();
        PartnershipRow row =
                PartnershipRow.of(actor, organisations, List.of(partnership)).get(0);
        Optional<Option> origin = Optional.ofNullable(partnership.details().originatesFrom())
                .flatMap(from -> partnerships.find(actor, from))
                .map(PartnershipView::option);
        List<Option> ledTo = partnerships.originatingFrom(actor, id).stream()
                .map(PartnershipView::option)
                .toList();
        ChangePages.Subject subject = ChangePages.Subject.of(partnership);
        Map<String, ActivityFigures> figures = activities.figures(actor, List.of(id));
        Model model = new Model(
                view,
                row,
                parts.tabs(view, subject),
                parts.cards(view, subject.ref()),
                staff.of(view, partnership.details()),
                PartnershipExchanges.Party.of(row),
                origin,
                ledTo,
                activities(view, partnership),
                figures.getOrDefault(id, ActivityFigures.NONE),
                ActivityFields.blank(view),
                request.given("added").isPresent(),
                progress(actor, partnership),
                parts.hold(view, subject.ref()));
        return Reply.page(new Screen(partnership.title(), Views.render("partnership", model)));
    }

    private static Option option(Partnership partnership) {
        return new Option(partnership.id(), partnership.title());
    }

    private List<ActivityRow> activities(ViewContext view, Partnership partnership) {
        List<Activity> latest = activities
                .list(view.actor(), ActivityQuery.of(partnership.id(), PageRequest.first(ACTIVITIES)))
                .items();
        return latest.stream()
                .map(activity -> new ActivityRow(view, activity, partnership.title()))
                .toList();
    }

    private Optional<ChecklistProgress> progress(Actor actor, Partnership partnership) {
        return partnership.details().isProper()
                ? checklists.find(actor, partnership.id()).map(Checklist::progress)
                : Optional.empty();
    }
}
