package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.IOException;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a program that it has not said who it is: RFC 9457 problem, challenges of RFC 7617 and RFC 6750. */
@Component(service = UnauthenticatedAnswer.class)
public final class UnauthenticatedAnswer {
    private static final int TOO_MANY_REQUESTS = 429;

    private final Messages messages;

    @Activate
    public UnauthenticatedAnswer(@Reference Messages messages) {
        this.messages = messages;
    }

    void send(HttpServletRequest request, HttpServletResponse response, ProblemException problem) throws IOException {
        Locale language = Messages.match(request.getHeader("Accept-Language"));
        String title = messages.text(
                language, "problem." + problem.code(), problem.args().toArray());
        int status = problem.kind().status();
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Byg Partnerskaber\", charset=\"UTF-8\"");
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Byg Partnerskaber\"");
        }
        if (status == TOO_MANY_REQUESTS) {
            response.setHeader("Retry-After", problem.args().get(0));
        }
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.getWriter()
                .write("{\"type\":\"urn:bygpartnerskaber:problem:" + problem.code() + "\",\"title\":\"" + escape(title)
                        + "\",\"status\":" + status + ",\"code\":\"" + problem.code() + "\"}");
    }

    // the texts are our own: no control characters in them
    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
