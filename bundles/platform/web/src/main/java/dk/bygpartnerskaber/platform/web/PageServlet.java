package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.OneTimeLink;
import dk.bygpartnerskaber.platform.security.RequestIdentity;
import dk.bygpartnerskaber.platform.security.Session;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Base of the servlets of pages: reads the request, refuses forged forms, and turns what the page answers or throws
 * into a response. A problem becomes a friendly page; any other fault a page with a number, under which the log has it.
 */
public abstract class PageServlet extends HttpServlet {
    /** Selects the servlet context of the product. */
    public static final String CONTEXT = "(osgi.http.whiteboard.context.name=bygpartnerskaber)";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Shell shell;

    protected PageServlet(Shell shell) {
        this.shell = shell;
    }

    protected Reply get(WebRequest request) {
        throw ProblemException.notFound();
    }

    /**
     * Answers a form, which comes from a page of ours.
     *
     * @param response for pages that set cookies; the page itself is the reply
     */
    protected Reply post(WebRequest request, HttpServletResponse response) {
        throw ProblemException.notFound();
    }

    @Override
    protected final void service(HttpServletRequest raw, HttpServletResponse response) throws IOException {
        ViewContext view = shell.view(raw);
        Reply reply;
        try {
            reply = answer(raw, response, view);
        } catch (ProblemException problem) {
            reply = new Reply.Page(problem.kind().status(), shell.problem(view, problem));
        } catch (RuntimeException | Error fault) {
            reply = new Reply.Page(500, shell.failure(view, log(raw, fault)));
        }
        try {
            send(reply, view, raw, response);
        } catch (RuntimeException fault) {
            apologise(log(raw, fault), response);
        }
    }

    /** The last resort, when not even the page that says so can be made. */
    private static void apologise(String incident, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.setStatus(500);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(("500 " + incident + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Reply answer(HttpServletRequest raw, HttpServletResponse response, ViewContext view) {
        return switch (raw.getMethod()) {
            case "GET", "HEAD" -> get(new WebRequest(raw, view));
            case "POST" -> {
                WebRequest request = new WebRequest(raw, view);
                refuseForged(request);
                yield post(request, response);
            }
            default -> {
                response.setHeader("Allow", "GET, HEAD, POST");
                yield new Reply.Page(405, shell.problem(view, ProblemException.notFound()));
            }
        };
    }

    /** A form must come from a page of ours, and one of a session carry its token besides. */
    private void refuseForged(WebRequest request) {
        if (RequestIdentity.isForeign(request.raw())) {
            throw ProblemException.forbidden();
        }
        Optional<Session> session = RequestIdentity.session(request.raw());
        boolean token = session.isEmpty()
                || !formsCarryToken()
                || MessageDigest.isEqual(
                        session.get().csrf().getBytes(StandardCharsets.UTF_8),
                        request.param("csrf").getBytes(StandardCharsets.UTF_8));
        if (!token) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, "form-expired", List.of());
        }
    }

    /** Whether this page's forms carry the token of the session; one that was opened before there was a session cannot. */
    protected boolean formsCarryToken() {
        return true;
    }

    private static String log(HttpServletRequest raw, Throwable fault) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        // the address as it was sent is percent-encoded, so it cannot forge log lines
        String address = OneTimeLink.withoutToken(raw.getRequestURI());
        LOG.error("Incident {}: {} {}", incident, raw.getMethod(), address, fault);
        return incident;
    }

    private void send(Reply reply, ViewContext view, HttpServletRequest raw, HttpServletResponse response)
            throws IOException {
        if (reply instanceof Reply.Page page) {
            Optional<String> notice = Flash.take(raw, response, view);
            response.setStatus(page.status());
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Language", view.language().toLanguageTag());
            response.getOutputStream()
                    .write(shell.render(view, page.screen(), notice).markup().getBytes(StandardCharsets.UTF_8));
        } else if (reply instanceof Reply.Redirect redirect) {
            Flash.leave(raw, response, redirect);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", view.url(redirect.path()));
        } else if (reply instanceof Reply.Download file) {
            attach(file.fileName(), file.contentType(), response);
            Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
            file.body().writeTo(out);
            out.flush();
        } else if (reply instanceof Reply.Binary file) {
            attach(file.fileName(), file.contentType(), response);
            file.body().writeTo(response.getOutputStream());
        }
    }

    private static void attach(String fileName, String contentType, HttpServletResponse response) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(contentType);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    }
}
