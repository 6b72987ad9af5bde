package dk.bygpartnerskaber.platform.api;

import java.util.List;

/**
 * A request that cannot be carried out, for a reason that its sender may know. Carries codes, never texts: the edge
 * that answers (page, REST, SOAP) finds the text {@code problem.<code>} in the reader's language.
 */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The sort of problem, with the HTTP status that tells it. */
    public enum Kind {
        MALFORMED(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED_TYPE(415),
        INVALID(422),
        PRECONDITION_REQUIRED(428),
        THROTTLED(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<FieldProblem> fields;
    private final transient List<String> args;

    public ProblemException(Kind kind, String code, List<FieldProblem> fields, String... args) {
        super(kind + " " + code + (fields.isEmpty() ? "" : " " + fields), null, false, false);
        this.kind = kind;
        this.code = code;
        this.fields = List.copyOf(fields);
        this.args = List.of(args);
    }

    public static ProblemException invalid(FieldProblem... fields) {
        return invalid(List.of(fields));
    }

    public static ProblemException invalid(List<FieldProblem> fields) {
        return new ProblemException(Kind.INVALID, "invalid", fields);
    }

    public static ProblemException notFound() {
        return new ProblemException(Kind.NOT_FOUND, "not-found", List.of());
    }

    public static ProblemException forbidden() {
        return new ProblemException(Kind.FORBIDDEN, "forbidden", List.of());
    }

    /** Somebody else changed the record since the caller read it. */
    public static ProblemException stale() {
        return new ProblemException(Kind.STALE, "stale", List.of());
    }

    public Kind kind() {
        return kind;
    }

    /** Stable code for programs; its text is the message {@code problem.<code>}. */
    public String code() {
        return code;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    /** Values for the placeholders of the problem's text. */
    public List<String> args() {
        return args;
    }
}
