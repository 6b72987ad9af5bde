package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.CarriedThing;
import dk.bygpartnerskaber.network.api.Carrier;
import dk.bygpartnerskaber.network.api.HandOverDecision;
import dk.bygpartnerskaber.network.api.HandOverService;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
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
import java.util.Map;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Who carries something and cannot look after it; and all that one person carries, to be handed over. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=network-hand-over")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern(HandOverPage.PATH + "/*")
public class HandOverPage extends PageServlet {
    static final String PATH = "/network/hand-over";

    private static final long serialVersionUID = 1L;
    private static final String PERSON = "person";

    /** More come when these are decided. */
    private static final int LINES = 100;

    private final transient HandOverService handOvers;
    private final transient RecordNames names;
    private final transient PersonService people;
    private final transient RelationChoices choices;

    @Activate
    public HandOverPage(
            @Reference Shell shell,
            @Reference HandOverService handOvers,
            @Reference RecordNames names,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference PartnershipService partnerships) {
        super(shell);
        this.handOvers = handOvers;
        this.names = names;
        this.people = people;
        choices = new RelationChoices(organisations, people, teams, partnerships);
    }

    /** Address of the page of one person. */
    static String url(ViewContext view, String person) {
        return view.url(PATH + "?" + PERSON + "=" + person);
    }

    /** Model of the list. */
    public record ListModel(
            ViewContext view, List<Carrier> carriers, Map<RecordRef, Link> links, List<Option> staff, Form form) {
        public String name(Carrier one) {
            RecordRef person = new RecordRef(PERSON, one.person());
            return links.containsKey(person) ? links.get(person).text() : view.text("record." + PERSON);
        }

        public String url(Carrier one) {
            return HandOverPage.url(view, one.person());
        }
    }

    /**
     * Model of the page of one person.
     *
     * @param more whether they carry more than is shown
     * @param staff those who may take over
     */
    public record Model(
            ViewContext view, Person person, List<CarriedRow> rows, boolean more, List<Option> staff, Form form) {}

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.EDIT);
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        if (request.given(PERSON).isEmpty()) {
            return list(request);
        }
        Person person = person(request);
        List<CarriedThing> things = handOvers.carriedBy(request.actor(), person.id());
        return Reply.page(screen(request, person, things, HandOverForm.blank(request.view(), things)));
    }

    private Person person(WebRequest request) {
        return people.find(request.actor(), request.param(PERSON)).orElseThrow(ProblemException::notFound);
    }

    private Reply list(WebRequest request) {
        ViewContext view = request.view();
        List<Carrier> carriers = handOvers.waiting(request.actor());
        ListModel model = new ListModel(
                view,
                carriers,
                names.of(
                        view,
                        carriers.stream()
                                .map(one -> new RecordRef(PERSON, one.person()))
                                .toList()),
                choices.staff(request.actor(), ""),
                new Form(view, HandOverForm.SUBJECT).set(PERSON, (String) null));
        return Reply.page(new Screen(view.text("hand-over.title"), Views.render("hand-overs", model)));
    }

    private Screen screen(WebRequest request, Person person, List<CarriedThing> things, Form form) {
        ViewContext view = request.view();
        List<CarriedThing> some = things.stream().limit(LINES).toList();
        List<Option> others = choices.staff(request.actor(), "").stream()
                .filter(option -> !option.value().equals(person.id()))
                .toList();
        Model model =
                new Model(view, person, CarriedRow.of(view, names, some), some.size() < things.size(), others, form);
        return new Screen(view.text("hand-over.of", person.name()), Views.render("hand-over", model));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.EDIT);
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        Person person = person(request);
        List<HandOverDecision> decisions = HandOverForm.decisions(request);
        try {
            int moved = handOvers.handOver(request.actor(), person.id(), decisions);
            String notice =
                    switch (moved) {
                        case 0 -> "hand-over.saved.none";
                        case 1 -> "hand-over.saved.one";
                        default -> "hand-over.saved.many";
                    };
            return Reply.redirect(
                    PATH + "?" + PERSON + "=" + person.id(), notice, String.valueOf(moved), person.name());
        } catch (ProblemException problem) {
            return switch (problem.kind()) {
                case INVALID, STALE -> {
                    List<CarriedThing> now = handOvers.carriedBy(request.actor(), person.id());
                    yield Reply.refused(screen(request, person, now, HandOverForm.again(request, now, problem)));
                }
                default -> throw problem;
            };
        }
    }
}
