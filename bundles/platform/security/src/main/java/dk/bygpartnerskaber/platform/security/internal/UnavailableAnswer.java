package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.security.OneTimeLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is answered when nobody can be identified because the database does not answer: 503 with the number under which
 * the log tells the rest, as a problem below {@code /api}, elsewhere as a line of text, as no page can be made.
 */
@Component(service = UnavailableAnswer.class)
public final class UnavailableAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(UnavailableAnswer.class);

    private final Messages messages;

    @Activate
    public UnavailableAnswer(@Reference Messages messages) {
        this.messages = messages;
    }

    void send(HttpServletRequest request, HttpServletResponse response, RuntimeException failure) throws IOException {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        String address = OneTimeLink.withoutToken(request.getRequestURI());
        LOG.error("Incident {}: {} {}", incident, request.getMethod(), address, failure);
        Locale language = Messages.match(request.getHeader("Accept-Language"));
        String text = messages.text(language, "problem.unexpected", incident);
        boolean service = OpenAddresses.isService(request);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "10");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setContentType((service ? "application/problem+json" : "text/plain") + ";charset=UTF-8");
        String body = service
                ? "{\"type\":\"urn:bygpartnerskaber:problem:unexpected\",\"title\":\"" + text
                        + "\",\"status\":503,\"code\":\"unexpected\"}"
                : text + "\n";
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
