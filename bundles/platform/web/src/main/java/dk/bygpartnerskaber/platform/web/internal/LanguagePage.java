package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.web.Cookies;
import dk.bygpartnerskaber.platform.web.LocalPath;
import dk.bygpartnerskaber.platform.web.PageServlet;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.WebRequest;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Switches the language: of the user's account, or, before login, by a cookie. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-language")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/language")
public class LanguagePage extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final int ONE_DAY = 24 * 60 * 60;

    private final transient Accounts accounts;

    @Activate
    public LanguagePage(@Reference Shell shell, @Reference Accounts accounts) {
        super(shell);
        this.accounts = accounts;
    }

    @Override
    protected Reply post(WebRequest request, HttpServletResponse response) {
        Optional<Locale> language = PageShell.language(request.param("language"));
        if (request.view().loggedIn()) {
            language.ifPresent(wish -> accounts.setLanguage(request.actor(), wish));
            return Reply.redirect(
                    LocalPath.of(request.param("next"), request.view().basePath()));
        }
        language.ifPresent(
                wish -> Cookies.set(request.raw(), response, PageShell.LANGUAGE_COOKIE, wish.toLanguageTag(), ONE_DAY));
        return Reply.redirect("/login");
    }
}
