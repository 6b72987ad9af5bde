package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.network.api.AcquaintanceService;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The forms in which one says that a colleague knows somebody, changes it and takes it back. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=network-acquaintances")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern(AcquaintancesPage.PATH + "/*")
public class AcquaintancesPage extends PageServlet {
    static final String PATH = "/network/acquaintances";

    private static final long serialVersionUID = 1L;

    private final transient AcquaintanceService acquaintances;
    private final transient RecordNames names;
    private final transient PartyPicker picker;
    private final transient RelationChoices choices;

    @Activate
    public AcquaintancesPage(
            @Reference Shell shell,
            @Reference AcquaintanceService acquaintances,
            @Reference RecordNames names,
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference TeamService teams,
            @Reference PartnershipService partnerships) {
        super(shell);
        this.acquaintances = acquaintances;
        this.names = names;
        picker = new PartyPicker(organisations, people);
        choices = new RelationChoices(organisations, people, teams, partnerships);
    }

    /**
     * Model of the form.
     *
     * @param row the one that is changed; empty for a new one
     * @param candidates who may be meant by a name that several have, or nobody quite
     * @param version of the one that the form was made from
     */
    public record Model(
            ViewContext view,
            Form form,
            Optional<AcquaintanceRow> row,
            List<String> suggestions,
            List<Option> candidates,
            List<Option> staff,
            long version) {
        public String action() {
            return row.map(AcquaintanceRow::url).orElseGet(() -> view.url(PATH + "/new"));
        }

        public String title() {
            return view.text(row.isPresent() ? "acquaintance.edit" : "acquaintance.new");
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.EDIT);
        List<String> path = request.path();
        if (path.size() != 1) {
            throw ProblemException.notFound();
        }
        if (path.get(0).equals("new")) {
            return blank(request);
        }
        Acquaintance one = find(request, path.get(0));
        Form form = AcquaintanceForm.of(request.view(), one.details());
        return Reply.page(screen(request, form, Optional.of(one), one.version()));
    }

    private Acquaintance find(WebRequest request, String id) {
        return acquaintances.find(request.actor(), id).orElseThrow(ProblemException::notFound);
    }

    private Reply blank(WebRequest request) {
        Form form = AcquaintanceForm.blank(request.view());
        form.set(
                AcquaintanceForm.STAFF,
                request.given(AcquaintanceForm.STAFF)
                        .or(() -> choices.me(request.actor()).map(me -> me.id()))
                        .orElse(null));
        Stream.of("organisation", "person")
                .flatMap(type -> request.given(type).map(id -> new RecordRef(type, id)).stream())
                .findFirst()
                .ifPresent(theirs -> {
                    form.set(AcquaintanceForm.THEIRS, picker.name(request.actor(), theirs));
                    form.set(AcquaintanceForm.THEIRS + PartyPicker.CHOSEN, theirs.type() + ":" + theirs.id());
                });
        // completes what is typed
        request.given(AcquaintanceForm.THEIRS).ifPresent(typed -> form.set(AcquaintanceForm.THEIRS, typed));
        return Reply.page(screen(request, form, Optional.empty(), 0));
    }

    private Screen screen(WebRequest request, Form form, Optional<Acquaintance> one, long version) {
        ViewContext view = request.view();
        Model model = new Model(
                view,
                form,
                one.map(known -> AcquaintanceRow.of(view, names, List.of(known)).get(0)),
                picker.suggestions(view.actor(), form.value(AcquaintanceForm.THEIRS)),
                picker.candidates(view.actor(), form, AcquaintanceForm.THEIRS),
                choices.staff(view.actor(), form.value(AcquaintanceForm.STAFF)),
                version);
        return new Screen(model.title(), Views.render("acquaintance-form", model));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.EDIT);
        List<String> path = request.path();
        if (path.equals(List.of("new"))) {
            return add(request);
        }
        if (path.isEmpty()
                || path.size() > 2
                || path.size() == 2 && !path.get(1).equals("delete")) {
            throw ProblemException.notFound();
        }
        Acquaintance one = find(request, path.get(0));
        return path.size() == 1 ? change(request, one) : delete(request, one);
    }

    private Reply add(WebRequest request) {
        ViewContext view = request.view();
        Form form = Form.of(request, AcquaintanceForm.SUBJECT, AcquaintanceForm.FIELDS);
        // on the page of a record nobody has to type who it is
        Optional<RecordRef> here = request.given("record").map(RelationChoices::ref);
        here.ifPresent(record -> {
            form.set(AcquaintanceForm.THEIRS, picker.name(view.actor(), record));
            form.set(AcquaintanceForm.THEIRS + PartyPicker.CHOSEN, record.type() + ":" + record.id());
        });
        AcquaintanceDetails typed = AcquaintanceForm.details(view, form, null);
        // last, as it may create somebody
        AcquaintanceDetails details = typed.knowing(here.or(() -> picker.resolve(view, form, AcquaintanceForm.THEIRS))
                .orElse(null));
        if (form.isRefused()) {
            return Reply.refused(screen(request, form, Optional.empty(), 0));
        }
        return saved(
                () -> acquaintances.create(request.actor(), details),
                problem -> screen(request, form.refuse(problem), Optional.empty(), 0));
    }

    private Reply change(WebRequest request, Acquaintance one) {
        Form form = Form.of(request, AcquaintanceForm.SUBJECT, AcquaintanceForm.FIELDS);
        AcquaintanceDetails details =
                AcquaintanceForm.details(request.view(), form, one.details().theirs());
        if (form.isRefused()) {
            return Reply.refused(screen(request, form, Optional.of(one), request.version()));
        }
        return saved(
                () -> acquaintances.update(request.actor(), one.id(), request.version(), details),
                problem -> screen(request, form.refuse(problem), Optional.of(one), one.version()));
    }

    /** Writes; what was typed is shown again when it cannot be taken, or somebody else was first. */
    private Reply saved(Supplier<Acquaintance> write, Function<ProblemException, Screen> again) {
        try {
            return back(write.get(), "acquaintance.saved");
        } catch (ProblemException problem) {
            return switch (problem.kind()) {
                case INVALID, STALE -> Reply.refused(again.apply(problem));
                default -> throw problem;
            };
        }
    }

    private Reply delete(WebRequest request, Acquaintance one) {
        acquaintances.delete(request.actor(), one.id(), request.version());
        return back(one, "acquaintance.deleted");
    }

    /** To whom it is about, where the list of colleagues is. */
    private Reply back(Acquaintance one, String notice) {
        return Reply.redirect(names.path(one.details().theirs()) + "/" + ColleaguesPanel.CODE, notice);
    }
}
