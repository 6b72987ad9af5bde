package dk.bygpartnerskaber.platform.services.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.HttpHeaders;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/**
 * Takes everything below {@code /api}: bounds it, answers what nobody serves, and leaves the rest to what is published
 * on the bus.
 */
final class ApiServlet extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern DESCRIPTION = Pattern.compile("(?i)wsdl=?(&.*)?");
    // a name or an address of either sort: CXF makes addresses from it
    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}._:\\[\\]-]+");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private final transient ApiBus apiBus;
    private final transient OpenApiDocuments documents;
    private final transient BodyLimits limits;
    private final transient Problems problems;

    ApiServlet(ApiBus apiBus, OpenApiDocuments documents, BodyLimits limits, Problems problems) {
        super(apiBus.registry(), false);
        setBus(apiBus.bus());
        this.apiBus = apiBus;
        this.documents = documents;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void invoke(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            serve(request, response);
        } catch (IOException gone) {
            throw new ServletException(gone);
        } catch (RuntimeException | Error | ServletException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            answer(request, response, language -> failed(request, failure, language));
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String query = request.getQueryString();
        Optional<OpenApiDocuments.Format> format = OpenApiDocuments.Format.at(path);
        if (format.isPresent()) {
            document(request, response, format.get());
        } else if (!apiBus.serves(path)) {
            throw ProblemException.notFound();
        } else if (path.startsWith("/soap") && !isSoap(request)) {
            refuseMethod(request, response, "POST");
        } else if (query != null && BROKEN_ESCAPE.matcher(query).find()
                || !isKnown(request.getCharacterEncoding())
                || !HOST.matcher(request.getServerName()).matches()) {
            throw JsonProblems.malformed("http");
        } else {
            if (request.getCharacterEncoding() == null) {
                // else CXF reads and writes XML as ISO-8859-1 when the caller names no charset
                request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            }
            super.invoke(limited(request, response, limits.of(path, request.getContentType())), response);
        }
    }

    private static boolean isKnown(String charset) {
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static HttpServletRequest limited(HttpServletRequest request, HttpServletResponse response, int limit) {
        long length = request.getContentLengthLong();
        if (length > limit) {
            // what is still to come is not read, so the connection cannot be used again
            response.setHeader("Connection", "close");
            throw LimitedRequest.tooLarge(limit);
        }
        return length >= 0 || READING.contains(request.getMethod()) ? request : new LimitedRequest(request, limit);
    }

    /** Whether it is a call, or asks for the WSDL. */
    private static boolean isSoap(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                || READING.contains(request.getMethod())
                        && request.getQueryString() != null
                        && DESCRIPTION.matcher(request.getQueryString()).matches();
    }

    private void document(HttpServletRequest request, HttpServletResponse response, OpenApiDocuments.Format format)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            refuseMethod(request, response, "GET, HEAD");
            return;
        }
        OpenApiDocuments.Document document =
                documents.get(request.getContextPath() + request.getServletPath() + "/v1", format);
        response.setHeader(HttpHeaders.ETAG, document.etag());
        if (document.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            return;
        }
        write(response, format.mediaType(), document.bytes());
    }

    private void refuseMethod(HttpServletRequest request, HttpServletResponse response, String allowed)
            throws ServletException {
        response.setHeader(HttpHeaders.ALLOW, allowed);
        String method = request.getMethod();
        answer(request, response, language -> problems.of(405, "method-not-allowed", language, method));
    }

    private Problem failed(HttpServletRequest request, Throwable failure, Locale language) {
        String what = request.getMethod() + " " + request.getRequestURI();
        return Problems.cause(failure)
                .map(problem -> problems.of(problem, language))
                .orElseGet(() -> problems.unexpected(failure, what, language));
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, Function<Locale, Problem> words)
            throws ServletException {
        Locale language = Messages.match(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = words.apply(language);
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        try {
            write(response, Problem.MEDIA_TYPE, Json.MAPPER.writeValueAsBytes(problem));
        } catch (IOException gone) {
            throw new ServletException(gone);
        }
    }

    private static void write(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The bus outlives the servlet: a new base path only takes the servlet away and starts it again. */
    @Override
    public void destroy() {
        // nothing: the component that made the bus shuts it down
    }
}
