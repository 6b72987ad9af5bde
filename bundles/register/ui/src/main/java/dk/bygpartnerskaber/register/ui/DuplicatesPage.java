package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.SuspectedPair;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.util.List;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Pairs of records that may be the same: to be merged, or told apart for good. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=register-duplicates")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/duplicates/*")
public class DuplicatesPage extends PageServlet {
    static final String PATH = "/duplicates";

    private static final long serialVersionUID = 1L;
    private static final int ON_A_PAGE = 25;

    private final transient DuplicateService duplicates;

    @Activate
    public DuplicatesPage(@Reference Shell shell, @Reference DuplicateService duplicates) {
        super(shell);
        this.duplicates = duplicates;
    }

    /** Which pairs are shown. */
    public enum Kind {
        ORGANISATION("organisations.title", "?type=organisation"),
        PERSON("people.title", "?type=person"),
        DISMISSED("duplicates.dismissed", "?dismissed=true");

        private final String key;
        private final String query;

        Kind(String key, String query) {
            this.key = key;
            this.query = query;
        }

        static Kind of(WebRequest request) {
            return request.param("dismissed").equals("true")
                    ? DISMISSED
                    : request.param("type").equals(PersonWords.TYPE) ? PERSON : ORGANISATION;
        }

        Optional<String> type() {
            return this == DISMISSED
                    ? Optional.empty()
                    : Optional.of(this == PERSON ? PersonWords.TYPE : OrganisationWords.TYPE);
        }
    }

    /** Model of the page. */
    public record Model(ViewContext view, Kind kind, ListState list, Page<SuspectedPair> page) {
        public List<Kind> kinds() {
            return List.of(Kind.values());
        }

        public String url(Kind other) {
            return view.url(PATH + other.query);
        }

        public String label(Kind other) {
            return view.text(other.key);
        }

        public String url(SuspectedPair pair, SuspectedPair.Member member) {
            return view.url((isPerson(pair) ? "/people/" : "/organisations/") + member.id());
        }

        public String mergeUrl(SuspectedPair pair) {
            return MergePage.address(view, pair.type(), pair.a().id(), pair.b().id());
        }

        /** Where pairs are told apart, and back to these. */
        public String action() {
            return url(kind);
        }

        public String reasons(SuspectedPair pair) {
            return Suspects.reasons(view, pair.reasons());
        }

        public boolean isLikely(SuspectedPair pair) {
            return pair.score() >= Suspicion.LIKELY;
        }

        private static boolean isPerson(SuspectedPair pair) {
            return pair.type().equals(PersonWords.TYPE);
        }
    }

    @Override
    protected Reply get(WebRequest request) {
        request.actor().require(Permission.CURATE);
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        Kind kind = Kind.of(request);
        ListState list = new ListState(request, PATH, List.of("type", "dismissed"), "-score");
        Page<SuspectedPair> page = duplicates.pairs(
                request.actor(), kind.type(), kind == Kind.DISMISSED, new PageRequest(ON_A_PAGE, list.cursor(), true));
        Model model = new Model(request.view(), kind, list, page);
        return Reply.page(new Screen(request.view().text("duplicates.title"), Views.render("duplicates", model)));
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        request.actor().require(Permission.CURATE);
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        Kind kind = Kind.of(request);
        if (kind == Kind.DISMISSED) {
            duplicates.undismiss(request.actor(), request.param("a"), request.param("b"));
            return Reply.redirect(PATH + kind.query, "duplicates.undismissed");
        }
        duplicates.dismiss(request.actor(), request.param("a"), request.param("b"));
        return Reply.redirect(PATH + kind.query, "duplicates.dismissed.done");
    }
}
