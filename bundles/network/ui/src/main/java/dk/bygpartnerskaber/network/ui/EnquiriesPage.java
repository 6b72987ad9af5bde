package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryQuery;
import dk.bygpartnerskaber.network.api.EnquiryService;
import dk.bygpartnerskaber.network.api.EnquiryState;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
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
import dk.bygpartnerskaber.register.api.Person;
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
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Enquiries: the list, the page of one, and its forms. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=network-enquiries")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/network/enquiries/*")
public class EnquiriesPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/network/enquiries";
    private static final List<String> FILTERS = List.of("state", "mine", "organisation", "person");

    private final transient EnquiryService enquiries;
    private final transient RecordNames names;
    private final transient RelationChoices choices;
    private final transient EnquiryEditor editor;
    private final transient EnquiryPage page;

    @Activate
    public EnquiriesPage(
            @Reference Shell shell,
            @Reference EnquiryService enquiries,
            @Reference RecordNames names,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference PartnershipService partnerships) {
        super(shell);
        this.enquiries = enquiries;
        this.names = names;
        choices = new RelationChoices(organisations, people, teams, partnerships);
        editor = new EnquiryEditor(enquiries, names, choices, new PartyPicker(organisations, people));
        page = new EnquiryPage(enquiries, names, choices, people);
    }

    /**
     * Model of the list.
     *
     * @param known whether the reader is a person of the register, who can have enquiries to see to
     */
    public record Model(
            ViewContext view,
            ListState list,
            Form filters,
            List<EnquiryRow> rows,
            Optional<String> next,
            long total,
            boolean known) {
        public List<Option> states() {
            return Labels.options(view, EnquiryState.class);
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
        Enquiry enquiry = find(request, path);
        return switch (part(path)) {
            case "" -> page.show(request, enquiry);
            case "edit" -> editor.edit(request, enquiry);
            case "answer" -> page.askAnswer(request, enquiry);
            default -> throw ProblemException.notFound();
        };
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        if (path.equals(List.of("new"))) {
            return editor.create(request);
        }
        Enquiry enquiry = find(request, path);
        return switch (part(path)) {
            case "edit" -> editor.update(request, enquiry);
            case "answer" -> page.answer(request, enquiry);
            default -> throw ProblemException.notFound();
        };
    }

    private Enquiry find(WebRequest request, List<String> path) {
        if (path.isEmpty() || path.size() > 2) {
            throw ProblemException.notFound();
        }
        return enquiries.find(request.actor(), path.get(0)).orElseThrow(ProblemException::notFound);
    }

    private static String part(List<String> path) {
        return path.size() == 2 ? path.get(1) : "";
    }

    private Reply list(WebRequest request) {
        ViewContext view = request.view();
        ListState list = new ListState(request, PATH, FILTERS, "due");
        Optional<String> me = choices.me(request.actor()).map(Person::id);
        Page<Enquiry> found = enquiries.list(request.actor(), query(list, me));
        Model model = new Model(
                view,
                list,
                Form.of(request, "enquiry-filter", FILTERS),
                EnquiryRow.of(view, names, found.items()),
                found.next(),
                found.total().orElse(0),
                me.isPresent());
        return Reply.page(new Screen(view.text("enquiries.title"), Views.render("enquiries", model)));
    }

    private static EnquiryQuery query(ListState list, Optional<String> me) {
        return new EnquiryQuery(
                me.filter(known -> list.given("mine").isPresent()),
                Stream.of("organisation", "person")
                        .flatMap(type -> list.given(type).map(id -> new RecordRef(type, id)).stream())
                        .findFirst(),
                list.given("state").flatMap(code -> Coded.parse(EnquiryState.class, code)),
                Optional.empty(),
                Optional.empty(),
                new PageRequest(PageRequest.DEFAULT_LIMIT, list.cursor(), true));
    }
}
