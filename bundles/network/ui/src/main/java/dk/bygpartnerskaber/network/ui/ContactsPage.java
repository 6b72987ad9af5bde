package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.InteractionQuery;
import dk.bygpartnerskaber.network.api.InteractionService;
import dk.bygpartnerskaber.network.api.MailService;
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
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PersonService;
import dk.bygpartnerskaber.register.api.TeamService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The contact log: the list, and the forms that note and change a contact. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=network-contacts")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/network/contacts/*")
@HttpWhiteboardServletMultipart(
        maxFileSize = MailService.MAX_BYTES,
        maxRequestSize = MailService.MAX_BYTES + ContactsPage.OTHER_FIELDS,
        fileSizeThreshold = MailService.MAX_BYTES + ContactsPage.OTHER_FIELDS)
public class ContactsPage extends PageServlet {
    /** Room for the fields beside the file; what fits is held in memory, so no file is left behind on disk. */
    static final int OTHER_FIELDS = 300_000;

    private static final long serialVersionUID = 1L;
    static final String PATH = "/network/contacts";
    private static final List<String> FILTERS = List.of("q", "kind", "organisation", "person", "partnership");

    private final transient InteractionService contacts;
    private final transient RecordNames names;
    private final transient ContactEditor editor;

    @Activate
    public ContactsPage(
            @Reference Shell shell,
            @Reference InteractionService contacts,
            @Reference RecordNames names,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference PartnershipService partnerships,
            @Reference MailService mails) {
        super(shell);
        this.contacts = contacts;
        this.names = names;
        RelationChoices choices = new RelationChoices(organisations, people, teams, partnerships);
        editor = new ContactEditor(contacts, names, choices, new PartyPicker(organisations, people), mails);
    }

    /** Model of the list. */
    public record ListModel(
            ViewContext view, ListState list, Form filters, List<ContactRow> rows, Optional<String> next) {
        public List<Option> kinds() {
            return Labels.options(view, InteractionKind.class);
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return list(request);
        }
        if (path.equals(List.of("new"))) {
            return editor.blank(request);
        }
        if (path.size() > 1) {
            throw ProblemException.notFound();
        }
        return editor.show(request, find(request, path.get(0)));
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

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        if (path.equals(List.of("new"))) {
            return editor.log(request);
        }
        if (path.equals(List.of("mail"))) {
            return editor.readMail(request);
        }
        if (path.isEmpty() || path.size() > 2) {
            throw ProblemException.notFound();
        }
        request.actor().require(Permission.EDIT);
        Interaction contact = find(request, path.get(0));
        if (path.size() == 1) {
            return editor.change(request, contact);
        }
        if (!path.get(1).equals("delete")) {
            throw ProblemException.notFound();
        }
        contacts.delete(request.actor(), contact.id(), request.version());
        return Reply.redirect(PATH, "contact.deleted", contact.details().subject());
    }
}
