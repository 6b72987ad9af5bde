package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.osgi.annotation.versioning.ProviderType;

/** The frame around all pages: head, main menu, user menu, footer. {@link PageServlet} is its usual caller. */
@ProviderType
public interface Shell {

    /** Who reads, in which language, at which address. */
    ViewContext view(HttpServletRequest request);

    /**
     * A whole page.
     *
     * @param notice what has just happened, to be shown above the content
     */
    Html render(ViewContext view, Screen screen, Optional<String> notice);

    /** A page saying in friendly words why the request could not be carried out. */
    Screen problem(ViewContext view, ProblemException problem);

    /** A page for a fault of ours, with the number under which the log has it. */
    Screen failure(ViewContext view, String incident);
}
