package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;

/** A request to a page, with its form read. Not thread-safe. */
public final class WebRequest {
    /** Field by which a form confirms that a problem is none; see {@link Actor#confirming}. */
    private static final String CONFIRM = "confirm";

    private static final int MAX_FORM_BYTES = 200_000;
    private static final long MAX_DRAINED_BYTES = 128L * 1024 * 1024;

    private final HttpServletRequest raw;
    private final ViewContext view;
    private final Map<String, String[]> parameters;

    WebRequest(HttpServletRequest raw, ViewContext view) {
        this.raw = raw;
        this.parameters = parameters(raw);
        this.view = view.by(view.actor().confirming(param(CONFIRM)));
    }

    /** A file sent with a form. */
    public record Upload(String fileName, byte[] content) {}

    public ViewContext view() {
        return view;
    }

    public Actor actor() {
        return view.actor();
    }

    public HttpServletRequest raw() {
        return raw;
    }

    /** The parts of the address after the servlet's own path. */
    public List<String> path() {
        String path = raw.getPathInfo();
        return path == null
                ? List.of()
                : Arrays.stream(path.split("/")).filter(p -> !p.isEmpty()).toList();
    }

    /** The value of a field without white space around it; blank when it is missing. */
    public String param(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    /** The value of a field that is not blank. */
    public Optional<String> given(String name) {
        return Optional.of(param(name)).filter(value -> !value.isEmpty());
    }

    /** The version of the record that a form was made from, in its field {@code version}; 0 for a new record. */
    public long version() {
        try {
            return given("version").map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException notOurs) {
            throw ProblemException.stale();
        }
    }

    /** All values of a field. */
    public List<String> params(String name) {
        String[] values = parameters.get(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The file of a field; only for servlets with multipart enabled. */
    public Optional<Upload> upload(String name) {
        return uploads(name).stream().findFirst();
    }

    /** The files of a field that takes several, in the order that they were chosen in. */
    public List<Upload> uploads(String name) {
        if (!isMultipart(raw)) {
            return List.of();
        }
        try {
            List<Upload> uploads = new ArrayList<>();
            for (Part part : raw.getParts()) {
                if (part.getName().equals(name) && part.getSubmittedFileName() != null && !isNone(part)) {
                    uploads.add(new Upload(
                            part.getSubmittedFileName(), part.getInputStream().readAllBytes()));
                }
            }
            return uploads;
        } catch (IOException | ServletException unreadable) {
            throw unreadable();
        }
    }

    /** Browsers send a field without a file as an empty one without a name. */
    private static boolean isNone(Part part) {
        return part.getSize() == 0 && part.getSubmittedFileName().isBlank();
    }

    /** The container throws types of its own for forms that it cannot read or finds too large. */
    private static Map<String, String[]> parameters(HttpServletRequest raw) {
        boolean large = raw.getContentLengthLong() > MAX_FORM_BYTES;
        boolean multipart = isMultipart(raw);
        if (large && !multipart) {
            throw tooLarge(raw);
        }
        try {
            raw.setCharacterEncoding("UTF-8");
            if (multipart) {
                raw.getParts();
            }
            return raw.getParameterMap();
        } catch (IOException | ServletException | RuntimeException unreadable) {
            throw large ? tooLarge(raw) : unreadable();
        }
    }

    /** Reads on, within limits: a browser that is still sending would never see our answer. */
    private static ProblemException tooLarge(HttpServletRequest raw) {
        try (InputStream rest = raw.getInputStream()) {
            byte[] buffer = new byte[64 * 1024];
            long left = MAX_DRAINED_BYTES;
            int read = 0;
            while (read >= 0 && left > 0) {
                left -= read;
                read = rest.read(buffer);
            }
        } catch (IOException | RuntimeException gone) {
            // then nobody waits for the answer
        }
        return new ProblemException(ProblemException.Kind.TOO_LARGE, "form-too-large", List.of());
    }

    private static boolean isMultipart(HttpServletRequest raw) {
        String type = raw.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    private static ProblemException unreadable() {
        return new ProblemException(ProblemException.Kind.MALFORMED, "form-unreadable", List.of());
    }
}
