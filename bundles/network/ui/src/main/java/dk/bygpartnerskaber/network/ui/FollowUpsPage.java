package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.FollowUpService;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.LocalPath;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Follow-ups: the list, and the page of one, where it is done, moved, handed over or dropped. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=network-follow-ups")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/network/follow-ups/*")
public class FollowUpsPage extends PageServlet {
    static final String PATH = "/network/follow-ups";
    private static final long serialVersionUID = 1L;
    private static final String SUBJECT = "followUp";
    private static final List<String> FIELDS = List.of("what", "due", "owner");
    private static final List<String> ABOUT = List.of("organisation", "person", "partnership");

    private final transient FollowUpService followUps;
    private final transient RecordNames names;
    private final transient RelationChoices choices;
    private final transient FollowUpList list;

    @Activate
    public FollowUpsPage(
            @Reference Shell shell,
            @Reference FollowUpService followUps,
            @Reference RecordNames names,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference PartnershipService partnerships) {
        super(shell);
        this.followUps = followUps;
        this.names = names;
        choices = new RelationChoices(organisations, people, teams, partnerships);
        list = new FollowUpList(followUps, names, choices);
    }

    /**
     * Model of the page of one, and of the form of a new one.
     *
     * @param row the one that is there; empty for a new one
     * @param about what a new one is about, by its name; blank for nothing
     * @param closing the form that says what has become of it
     * @param version of the one that the form was made from
     */
    public record Model(
            ViewContext view,
            Form form,
            Optional<FollowUpRow> row,
            String about,
            String aboutName,
            Form closing,
            List<Option> staff,
            long version) {
        public String action() {
            return row.map(FollowUpRow::url).orElseGet(() -> view.url(PATH + "/new"));
        }

        public boolean mayChange() {
            return view.may(Permission.EDIT);
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return list.show(request);
        }
        if (path.equals(List.of("new"))) {
            return blank(request);
        }
        if (path.size() > 1) {
            throw ProblemException.notFound();
        }
        FollowUp one = find(request, path.get(0));
        Form form = new Form(request.view(), SUBJECT)
                .set("what", one.details().what())
                .set("due", request.view().date(one.details().due()))
                .set("owner", one.details().owner());
        return Reply.page(screen(request, form, closing(request), Optional.of(one), null));
    }

    private FollowUp find(WebRequest request, String id) {
        return followUps.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Form form = new Form(request.view(), SUBJECT)
                .set("what", (String) null)
                .set("due", (String) null)
                .set("owner", choices.me(request.actor()).map(Person::id).orElse(null));
        RecordRef about = ABOUT.stream()
                .flatMap(type -> request.given(type).map(id -> new RecordRef(type, id)).stream())
                .findFirst()
                .orElse(null);
        return Reply.page(screen(request, form, closing(request), Optional.empty(), about));
    }

    private static Form closing(WebRequest request) {
        return Form.of(request, "follow-up-closing", List.of("note"));
    }

    private Screen screen(WebRequest request, Form form, Form closing, Optional<FollowUp> one, RecordRef about) {
        ViewContext view = request.view();
        Map<RecordRef, RecordNames.Link> named =
                names.of(view, Stream.ofNullable(about).toList());
        Model model = new Model(
                view,
                form,
                one.map(there -> FollowUpRow.of(view, names, List.of(there)).get(0)),
                named.isEmpty() ? "" : about.type() + ":" + about.id(),
                named.isEmpty() ? "" : named.get(about).text(),
                closing,
                choices.staff(view.actor(), form.value("owner")),
                one.map(FollowUp::version).orElse(0L));
        String title = one.map(there -> there.details().what()).orElseGet(() -> view.text("follow-up.new"));
        return new Screen(title, Views.render("follow-up", model));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        List<String> path = request.path();
        request.actor().require(Permission.EDIT);
        if (path.equals(List.of("new"))) {
            return create(request);
        }
        if (path.isEmpty() || path.size() > 2) {
            throw ProblemException.notFound();
        }
        FollowUp one = find(request, path.get(0));
        if (path.size() == 1) {
            return change(request, one);
        }
        return switch (path.get(1)) {
            case "done" -> close(request, one, FollowUpState.DONE, "follow-up.done");
            case "drop" -> close(request, one, FollowUpState.DROPPED, "follow-up.dropped");
            case "open" -> close(request, one, FollowUpState.OPEN, "follow-up.opened");
            default -> throw ProblemException.notFound();
        };
    }

    private Reply create(WebRequest request) {
        RecordRef about = RelationChoices.ref(request.param("about"));
        Form form = Form.of(request, SUBJECT, FIELDS);
        FollowUpDetails details = details(request, form, about, null);
        if (form.isRefused()) {
            return Reply.refused(screen(request, form, closing(request), Optional.empty(), about));
        }
        try {
            followUps.create(request.actor(), details);
            String there = about == null ? PATH : names.path(about) + "/contacts";
            return Reply.redirect(there, "follow-up.saved", details.what());
        } catch (ProblemException problem) {
            return refused(problem, screen(request, form.refuse(problem), closing(request), Optional.empty(), about));
        }
    }

    private static FollowUpDetails details(WebRequest request, Form form, RecordRef about, String interaction) {
        LocalDate due = Dates.readDay(request.view(), form, "due").orElse(null);
        return new FollowUpDetails(form.value("what"), due, form.value("owner"), about, interaction);
    }

    private Reply change(WebRequest request, FollowUp one) {
        Form form = Form.of(request, SUBJECT, FIELDS);
        FollowUpDetails before = one.details();
        FollowUpDetails details = details(request, form, before.about(), before.interaction());
        if (form.isRefused()) {
            return Reply.refused(screen(request, form, closing(request), Optional.of(one), null));
        }
        try {
            followUps.update(request.actor(), one.id(), request.version(), details);
            return Reply.redirect(back(request), "follow-up.saved", details.what());
        } catch (ProblemException problem) {
            return refused(problem, screen(request, form.refuse(problem), closing(request), Optional.of(one), null));
        }
    }

    private Reply close(WebRequest request, FollowUp one, FollowUpState state, String notice) {
        try {
            followUps.close(request.actor(), one.id(), request.version(), state, request.param("note"));
            return Reply.redirect(back(request), notice, one.details().what());
        } catch (ProblemException problem) {
            Form form = new Form(request.view(), SUBJECT)
                    .set("what", one.details().what())
                    .set("due", request.view().date(one.details().due()))
                    .set("owner", one.details().owner());
            return refused(problem, screen(request, form, closing(request).refuse(problem), Optional.of(one), null));
        }
    }

    /** The page with what was typed, where the problem is one that its sender can mend. */
    private static Reply refused(ProblemException problem, Screen again) {
        return switch (problem.kind()) {
            case INVALID, STALE -> Reply.refused(again);
            default -> throw problem;
        };
    }

    /** Where one came from. */
    private static String back(WebRequest request) {
        return request.given("back")
                .map(wish -> LocalPath.of(wish, request.view().url("")))
                .orElse(PATH);
    }
}
