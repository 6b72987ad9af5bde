package dk.bygpartnerskaber.network.ui;

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
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contacts with an organisation or a person, or about a partnership, and the form that notes one more. */
@Component
public class ContactPanel implements RecordPanel {
    private static final int ROWS = 50;
    private static final int ON_CARD = 3;

    private final InteractionService contacts;
    private final RecordNames names;

    @Activate
    public ContactPanel(@Reference InteractionService contacts, @Reference RecordNames names) {
        this.contacts = contacts;
        this.names = names;
    }

    /** Model of the panel and of the card. */
    public record Model(ViewContext view, RecordRef record, Form form, List<ContactRow> rows, boolean more) {
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
        return Views.render("contacts-panel", model(record, view, ROWS));
    }

    @Override
    public Html card(RecordRef record, ViewContext view) {
        return Views.render("contacts-card", model(record, view, ON_CARD));
    }

    private Model model(RecordRef record, ViewContext view, int most) {
        InteractionQuery all = InteractionQuery.all(PageRequest.first(most));
        boolean partnership = record.type().equals("partnership");
        Page<Interaction> page = contacts.list(view.actor(), partnership ? all.about(record.id()) : all.with(record));
        return new Model(
                view,
                record,
                ContactForm.blank(view),
                ContactRow.of(view, names, page.items()),
                page.next().isPresent());
    }
}
