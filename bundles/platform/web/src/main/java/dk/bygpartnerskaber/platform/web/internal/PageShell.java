package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.RequestIdentity;
import dk.bygpartnerskaber.platform.security.Session;
import dk.bygpartnerskaber.platform.web.Cookies;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The frame around all pages; its menu follows the modules that come and go. */
@Component(service = Shell.class, configurationPid = WebContext.PID)
public class PageShell implements Shell {
    static final String LANGUAGE_COOKIE = "byg-language";

    private final Messages messages;
    private final Clock clock;
    private final String accessibilityStatement;
    private final List<NavigationEntry> entries = new CopyOnWriteArrayList<>();

    /** Part of the configuration {@value WebContext#PID}. */
    @interface Config {
        /** Address of the accessibility statement, which each library publishes in the national register. */
        String accessibilityStatement() default "https://www.was.digst.dk/";
    }

    @Activate
    public PageShell(@Reference Messages messages, Config config) {
        this(messages, config.accessibilityStatement(), Clock.systemUTC());
    }

    PageShell(Messages messages, String accessibilityStatement, Clock clock) {
        this.messages = messages;
        this.accessibilityStatement = accessibilityStatement;
        this.clock = clock;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addEntry(NavigationEntry entry) {
        entries.add(entry);
    }

    void removeEntry(NavigationEntry entry) {
        entries.remove(entry);
    }

    /**
     * Model of the shell's template.
     *
     * @param actions what is at hand on every page
     * @param menu entries of the work itself
     * @param admin entries of the installation
     */
    public record Model(
            ViewContext view,
            Screen screen,
            Optional<String> notice,
            List<MenuItem> actions,
            List<MenuItem> menu,
            List<MenuItem> admin,
            String accessibilityStatement) {
        public String asset(String name) {
            return view.url(Assets.path(name));
        }

        public Locale otherLanguage() {
            return view.language().equals(Messages.DANISH) ? Messages.ENGLISH : Messages.DANISH;
        }
    }

    /** @param current value of {@code aria-current}; {@code null}, which leaves it out, for other pages */
    public record MenuItem(String label, String url, String icon, String current, boolean searched) {}

    @Override
    public ViewContext view(HttpServletRequest request) {
        Optional<Session> session = RequestIdentity.session(request);
        return new ViewContext(
                RequestIdentity.actor(request).orElse(ViewContext.ANONYMOUS),
                session.map(Session::language).orElseGet(() -> language(request)),
                session.map(Session::csrf).orElse(""),
                request.getContextPath(),
                path(request),
                messages,
                clock);
    }

    private static Locale language(HttpServletRequest request) {
        return Cookies.get(request, LANGUAGE_COOKIE)
                .flatMap(PageShell::language)
                .orElseGet(() -> Messages.match(request.getHeader("Accept-Language")));
    }

    /** One of our languages by its tag. */
    static Optional<Locale> language(String tag) {
        return Messages.LANGUAGES.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    @Override
    public Html render(ViewContext view, Screen screen, Optional<String> notice) {
        List<NavigationEntry> visible = entries.stream()
                .filter(entry -> entry.isFor(view.actor()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        return Views.render(
                "shell",
                new Model(
                        view,
                        screen,
                        notice,
                        menu(view, visible, NavigationEntry::isAction),
                        menu(view, visible, entry -> !entry.isAction() && !isAdmin(entry)),
                        menu(view, visible, entry -> !entry.isAction() && isAdmin(entry)),
                        accessibilityStatement));
    }

    private static boolean isAdmin(NavigationEntry entry) {
        return entry.path().startsWith("/admin");
    }

    private static List<MenuItem> menu(
            ViewContext view, List<NavigationEntry> entries, Predicate<NavigationEntry> which) {
        return entries.stream()
                .filter(which)
                .map(entry -> new MenuItem(
                        view.text(entry.textKey()),
                        view.url(entry.path()),
                        entry.icon(),
                        current(view, entry.path()),
                        entry.isSearched()))
                .toList();
    }

    /** {@code page} on the entry's own page, {@code true} on a page below it. */
    static String current(ViewContext view, String path) {
        if (view.path().equals(path)) {
            return "page";
        }
        return !path.equals("/") && view.path().startsWith(path + "/") ? "true" : null;
    }

    /** Model of the page for a request that cannot be carried out. */
    public record Problem(ViewContext view, String title, String text) {}

    @Override
    public Screen problem(ViewContext view, ProblemException problem) {
        String title = view.find("web.problem." + problem.code()).orElseGet(() -> view.text("web.problem.other"));
        String text = view.text("problem." + problem.code(), problem.args().toArray());
        return new Screen(title, Views.render("problem", new Problem(view, title, text)));
    }

    @Override
    public Screen failure(ViewContext view, String incident) {
        String title = view.text("web.problem.failure");
        String text = view.text("problem.unexpected", incident);
        return new Screen(title, Views.render("problem", new Problem(view, title, text)));
    }
}
