package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryQuery;
import dk.bygpartnerskaber.network.api.EnquiryService;
import dk.bygpartnerskaber.network.api.FollowService;
import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpQuery;
import dk.bygpartnerskaber.network.api.FollowUpService;
import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.InteractionQuery;
import dk.bygpartnerskaber.network.api.InteractionService;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordPanel;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contacts with an organisation or a person, or about a partnership, and the form that notes one more. */
@Component
public class ContactPanel implements RecordPanel {
    private static final int ROWS = 50;
    private static final int ON_CARD = 3;
    private static final int ENQUIRIES = 5;

    private final InteractionService contacts;
    private final FollowUpService followUps;
    private final FollowService follows;
    private final EnquiryService enquiries;
    private final RecordNames names;

    @Activate
    public ContactPanel(
            @Reference InteractionService contacts,
            @Reference FollowUpService followUps,
            @Reference FollowService follows,
            @Reference EnquiryService enquiries,
            @Reference RecordNames names) {
        this.contacts = contacts;
        this.followUps = followUps;
        this.follows = follows;
        this.enquiries = enquiries;
        this.names = names;
    }

    /** Model of the card. */
    public record Card(ViewContext view, RecordRef record, List<ContactRow> rows) {
        public String newUrl() {
            return view.url("/network/contacts/new?" + record.type() + "=" + record.id());
        }
    }

    /**
     * Model of the panel.
     *
     * @param waiting what is still to be done about the record
     * @param follows whether the reader follows it; empty when they cannot
     * @param enquiries from the record, those that wait first
     */
    public record Model(
            ViewContext view,
            RecordRef record,
            Form form,
            List<FollowUpRow> waiting,
            Optional<Boolean> follows,
            List<EnquiryRow> enquiries,
            boolean moreEnquiries,
            List<ContactRow> rows,
            boolean more) {
        public List<Option> kinds() {
            return Labels.options(view, InteractionKind.class);
        }

        public boolean isPartnership() {
            return record.type().equals("partnership");
        }

        /** All of them, on the page of the log. */
        public String allUrl() {
            return view.url("/network/contacts?" + record.type() + "=" + record.id());
        }

        public String newUrl() {
            return view.url("/network/contacts/new?" + record.type() + "=" + record.id());
        }

        public String followUpUrl() {
            return view.url("/network/follow-ups/new?" + record.type() + "=" + record.id());
        }

        public String enquiriesUrl() {
            return view.url("/network/enquiries?" + record.type() + "=" + record.id());
        }

        public String newEnquiryUrl() {
            return view.url("/network/enquiries/new?" + record.type() + "=" + record.id());
        }
    }

    @Override
    public Set<String> recordTypes() {
        return Set.of("organisation", "person", "partnership");
    }

    @Override
    public String code() {
        return "contacts";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Html render(RecordRef record, ViewContext view) {
        Page<Interaction> page = latest(record, view, ROWS);
        FollowUpQuery open =
                FollowUpQuery.all(PageRequest.first(ROWS)).about(record).open();
        Page<Enquiry> asked = enquiries.list(
                view.actor(), EnquiryQuery.all(PageRequest.first(ENQUIRIES)).from(record));
        Model model = new Model(
                view,
                record,
                ContactForm.blank(view),
                FollowUpRow.of(
                        view, names, byDay(followUps.list(view.actor(), open).items())),
                follows.mayFollow(view.actor()) ? Optional.of(follows.follows(view.actor(), record)) : Optional.empty(),
                EnquiryRow.of(view, names, asked.items()),
                asked.next().isPresent(),
                ContactRow.of(view, names, page.items()),
                page.next().isPresent());
        return Views.render("contacts-panel", model);
    }

    private static List<FollowUp> byDay(List<FollowUp> open) {
        return open.stream()
                .sorted(Comparator.comparing(one -> one.details().due()))
                .toList();
    }

    @Override
    public Html card(RecordRef record, ViewContext view) {
        List<ContactRow> rows =
                ContactRow.of(view, names, latest(record, view, ON_CARD).items());
        return Views.render("contacts-card", new Card(view, record, rows));
    }

    private Page<Interaction> latest(RecordRef record, ViewContext view, int most) {
        InteractionQuery all = InteractionQuery.all(PageRequest.first(most));
        boolean partnership = record.type().equals("partnership");
        return contacts.list(view.actor(), partnership ? all.about(record.id()) : all.with(record));
    }
}
