package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.InteractionQuery;
import dk.bygpartnerskaber.network.api.InteractionService;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The contact log: the list, and the forms that note and change a contact. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=network-contacts")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/network/contacts/*")
public class ContactsPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/network/contacts";
    private static final List<String> FILTERS = List.of("q", "kind", "organisation", "person", "partnership");

    private final transient InteractionService contacts;
    private final transient RecordNames names;
    private final transient PartyPicker picker;

    @Activate
    public ContactsPage(
            @Reference Shell shell,
            @Reference InteractionService contacts,
            @Reference RecordNames names,
            @Reference OrganisationService organisations,
            @Reference PersonService people) {
        super(shell);
        this.contacts = contacts;
        this.names = names;
        picker = new PartyPicker(organisations, people);
    }

    /** Model of the list. */
    public record ListModel(
            ViewContext view, ListState list, Form filters, List<ContactRow> rows, Optional<String> next) {
        public List<Option> kinds() {
            return Labels.options(view, InteractionKind.class);
        }
    }

    /**
     * Model of the form.
     *
     * @param row the contact that is changed; empty for a new one
     * @param candidates who may be meant by a name that several have, or nobody quite
     * @param version of the contact that the form was made from
     */
    public record FormModel(
            ViewContext view,
            Form form,
            Optional<ContactRow> row,
            List<String> suggestions,
            List<Option> candidates,
            long version) {
        public List<Option> kinds() {
            return Labels.options(view, InteractionKind.class);
        }

        public String action() {
            return row.map(one -> one.url()).orElseGet(() -> view.url(PATH + "/new"));
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return list(request);
        }
        if (path.equals(List.of("new"))) {
            return blank(request);
        }
        if (path.size() > 1) {
            throw ProblemException.notFound();
        }
        Interaction contact = find(request, path.get(0));
        Form form = ContactForm.of(request.view(), contact.details());
        return Reply.page(screen(request, form, Optional.of(contact), contact.version()));
    }

    private Interaction find(WebRequest request, String id) {
        return contacts.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private Reply list(WebRequest request) {
        ViewContext view = request.view();
        ListState list = new ListState(request, PATH, FILTERS, "-at");
        Page<Interaction> page = contacts.list(request.actor(), query(list));
        ListModel model = new ListModel(
                view,
                list,
                Form.of(request, "contact-filter", FILTERS),
                ContactRow.of(view, names, page.items()),
                page.next());
        return Reply.page(new Screen(view.text("contacts.title"), Views.render("contacts", model)));
    }

    private static InteractionQuery query(ListState list) {
        return new InteractionQuery(
                list.given("q"),
                Stream.of("organisation", "person")
                        .flatMap(type -> list.given(type).map(id -> new RecordRef(type, id)).stream())
                        .findFirst(),
                Optional.empty(),
                list.given("partnership"),
                list.given("kind").flatMap(code -> Coded.parse(InteractionKind.class, code)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), false));
    }

    private Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Form form = ContactForm.blank(request.view());
        Stream.of("organisation", "person")
                .flatMap(type -> request.given(type).map(id -> new RecordRef(type, id)).stream())
                .findFirst()
                .ifPresent(theirs -> {
                    form.set(ContactForm.WITH, picker.name(request.actor(), theirs));
                    form.set(ContactForm.WITH + PartyPicker.CHOSEN, theirs.type() + ":" + theirs.id());
                });
        request.given("partnership").ifPresent(id -> form.set("partnership", id));
        // completes what is typed
        request.given(ContactForm.WITH).ifPresent(typed -> form.set(ContactForm.WITH, typed));
        return Reply.page(screen(request, form, Optional.empty(), 0));
    }

    private Screen screen(WebRequest request, Form form, Optional<Interaction> contact, long version) {
        ViewContext view = request.view();
        Optional<ContactRow> row =
                contact.map(one -> ContactRow.of(view, names, List.of(one)).get(0));
        FormModel model = new FormModel(
                view,
                form,
                row,
                picker.suggestions(view.actor(), form.value(ContactForm.WITH)),
                picker.candidates(view.actor(), form, ContactForm.WITH),
                version);
        String title = row.isPresent() ? form.value("subject") : view.text("contact.new");
        return new Screen(title, Views.render("contact-form", model));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        if (path.equals(List.of("new"))) {
            return log(request);
        }
        if (path.isEmpty() || path.size() > 2) {
            throw ProblemException.notFound();
        }
        request.actor().require(Permission.EDIT);
        Interaction contact = find(request, path.get(0));
        if (path.size() == 1) {
            return change(request, contact);
        }
        if (!path.get(1).equals("delete")) {
            throw ProblemException.notFound();
        }
        contacts.delete(request.actor(), contact.id(), request.version());
        return Reply.redirect(PATH, "contact.deleted", contact.details().subject());
    }

    private Reply log(WebRequest request) {
        request.actor().require(Permission.EDIT);
        ViewContext view = request.view();
        Form form = Form.of(request, ContactForm.SUBJECT, ContactForm.FIELDS);
        // on the page of a record nobody has to type who it was
        Optional<RecordRef> theirs = request.given("record")
                .map(RelationChoices::ref)
                .or(() -> picker.resolve(view, form, ContactForm.WITH, request.param("create")));
        InteractionDetails details =
                ContactForm.details(view, form, theirs.stream().toList(), Optional.empty());
        if (form.isRefused()) {
            return Reply.refused(screen(request, form, Optional.empty(), 0));
        }
        try {
            contacts.log(request.actor(), details);
            return Reply.redirect(
                    names.path(details.theirs().get(0)) + "/contacts", "contact.saved", details.subject());
        } catch (ProblemException problem) {
            if (problem.kind() != ProblemException.Kind.INVALID) {
                throw problem;
            }
            return Reply.refused(screen(request, form.refuse(problem), Optional.empty(), 0));
        }
    }

    private Reply change(WebRequest request, Interaction contact) {
        Form form = Form.of(request, ContactForm.SUBJECT, ContactForm.FIELDS);
        InteractionDetails before = contact.details();
        InteractionDetails details = ContactForm.details(
                        request.view(), form, before.theirs(), Optional.of(before.at()))
                .by(before.ours());
        if (form.isRefused()) {
            return Reply.refused(screen(request, form, Optional.of(contact), request.version()));
        }
        try {
            contacts.update(request.actor(), contact.id(), request.version(), details);
            return Reply.redirect(PATH, "contact.saved", details.subject());
        } catch (ProblemException problem) {
            return switch (problem.kind()) {
                case INVALID, STALE ->
                    Reply.refused(screen(request, form.refuse(problem), Optional.of(contact), contact.version()));
                default -> throw problem;
            };
        }
    }
}
