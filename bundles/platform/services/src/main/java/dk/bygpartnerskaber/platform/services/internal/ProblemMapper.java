package dk.bygpartnerskaber.platform.services.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.jaxrs.JAXRSServiceImpl;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** Answers every failure of a REST resource as a problem. */
final class ProblemMapper implements ExceptionMapper<Throwable> {
    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Throwable failure) {
        Message message = JAXRSUtils.getCurrentMessage();
        HttpServletRequest request = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        Locale language = Messages.match(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Optional<ProblemException> problem =
                Problems.cause(failure).or(() -> unreadable(failure, request.getContentType()));
        Optional<WebApplicationException> refused = Problems.cause(failure, WebApplicationException.class)
                .filter(r -> r.getResponse().getStatus() < 500);
        if (problem.isPresent()) {
            return answer(problems.of(problem.get(), language), language).build();
        }
        if (refused.isPresent()) {
            return refused(message, request, refused.get().getResponse(), language);
        }
        String what = request.getMethod() + " " + request.getRequestURI();
        return answer(problems.unexpected(failure, what, language), language).build();
    }

    /** A body that ends too early; our own trouble with files comes as an unchecked exception. */
    private static Optional<ProblemException> unreadable(Throwable failure, String contentType) {
        if (Problems.cause(failure, UncheckedIOException.class).isPresent()) {
            return Optional.empty();
        }
        boolean form = contentType != null && contentType.startsWith("multipart/");
        return Problems.cause(failure, IOException.class)
                .map(cut -> JsonProblems.malformed(form ? "multipart" : "interrupted"));
    }

    /** A request that JAX-RS itself refused, mostly because no method takes it. */
    private Response refused(Message message, HttpServletRequest request, Response refused, Locale language) {
        Problem body =
                switch (refused.getStatus()) {
                    case 404 -> problems.of(404, "not-found", language);
                    case 405 -> problems.of(405, "method-not-allowed", language, request.getMethod());
                    case 406 -> problems.of(406, "not-acceptable", language, MediaType.APPLICATION_JSON);
                    case 415 -> problems.of(415, "unsupported-type", language, taken(message, request.getMethod()));
                    default -> problems.of(JsonProblems.malformed("http"), language);
                };
        Response.ResponseBuilder answer = answer(body, language);
        if (refused.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, refused.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    /** The media types that the resource takes by this method. */
    private static String taken(Message message, String method) {
        JAXRSServiceImpl service = (JAXRSServiceImpl) message.getExchange().getService();
        return service.getClassResourceInfos().stream()
                .flatMap(c -> c.getMethodDispatcher().getOperationResourceInfos().stream())
                .filter(o -> method.equals(o.getHttpMethod()))
                .flatMap(o -> o.getConsumeTypes().stream())
                .map(MediaType::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Response.ResponseBuilder answer(Problem problem, Locale language) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(language)
                .entity(problem);
    }
}
