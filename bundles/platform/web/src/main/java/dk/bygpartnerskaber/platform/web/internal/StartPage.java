package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.DemoData;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.UserService;
import dk.bygpartnerskaber.platform.web.DashboardCard;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.servlet.Servlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * <i>Min dag</i>: the cards of all modules. Being the servlet of {@code /*}, it also answers what no other servlet
 * does, with our own "not found".
 */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-start")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/*")
public class StartPage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(StartPage.class);

    private final transient Accounts accounts;
    private final transient UserService users;
    private final transient List<DashboardCard> cards = new CopyOnWriteArrayList<>();
    private final transient List<DemoData> demos = new CopyOnWriteArrayList<>();

    @Activate
    public StartPage(@Reference Shell shell, @Reference Accounts accounts, @Reference UserService users) {
        super(shell);
        this.accounts = accounts;
        this.users = users;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCard(DashboardCard card) {
        cards.add(card);
    }

    void removeCard(DashboardCard card) {
        cards.remove(card);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDemo(DemoData demo) {
        demos.add(demo);
    }

    void removeDemo(DemoData demo) {
        demos.remove(demo);
    }

    /**
     * Model of the page.
     *
     * @param day today with its weekday
     * @param demo how many example records there are, as the reader may know
     * @param firstPassword whether the first password is still in use and the reader should know
     * @param separate whether the reader should make a user for daily work
     */
    public record Model(
            ViewContext view,
            String greeting,
            String day,
            long demo,
            boolean firstPassword,
            boolean separate,
            List<Html> cards) {}

    @Override
    protected Reply get(WebRequest request) {
        if (!request.path().isEmpty()) {
            throw ProblemException.notFound();
        }
        ViewContext view = request.view();
        if (!view.may(Permission.READ) && view.may(Permission.ADMINISTER)) {
            return Reply.redirect(UserAddresses.ALL);
        }
        boolean firstPassword =
                view.may(Permission.ADMINISTER) && accounts.firstLoginFile().isPresent();
        Model model = new Model(
                view,
                greeting(view),
                day(view),
                countDemo(view),
                firstPassword,
                users.shouldSeparate(view.actor()),
                render(view));
        return Reply.page(new Screen(view.text("start.title"), Views.render("start", model)));
    }

    private long countDemo(ViewContext view) {
        return view.may(Permission.READ)
                ? demos.stream().mapToLong(demo -> demo.count(view.actor())).sum()
                : 0;
    }

    private List<Html> render(ViewContext view) {
        return cards.stream()
                .filter(card -> view.may(card.permission()))
                .sorted(Comparator.comparingInt(DashboardCard::order))
                .map(card -> render(card, view))
                .filter(card -> !card.isEmpty())
                .toList();
    }

    /** A card that fails takes no other with it. */
    private static Html render(DashboardCard card, ViewContext view) {
        try {
            return card.render(view);
        } catch (RuntimeException fault) {
            LOG.error("Card {} of the start page failed", card.getClass().getName(), fault);
            return Views.render("unavailable", view);
        }
    }

    /** {@code Lørdag den 21. november 2026}. */
    static String day(ViewContext view) {
        LocalDate today = view.today();
        String weekday = view.text("start.weekday." + today.getDayOfWeek().getValue());
        return view.text("start.day", weekday, view.date(today));
    }

    static String greeting(ViewContext view) {
        int hour = view.clock().instant().atZone(ViewContext.ZONE).getHour();
        String time = hour >= 5 && hour < 10
                ? "morning"
                : hour >= 10 && hour < 12 ? "forenoon" : hour >= 12 && hour < 18 ? "day" : "evening";
        return view.text("start.greeting." + time, view.actor().name());
    }
}
