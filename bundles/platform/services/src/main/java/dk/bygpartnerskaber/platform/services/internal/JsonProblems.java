package dk.bygpartnerskaber.platform.services.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with JSON that cannot be read, in our codes; Jackson's own texts speak of Java classes. */
final class JsonProblems {
    private JsonProblems() {}

    static ProblemException of(JsonProcessingException problem) {
        if (problem instanceof PropertyBindingException unknown) {
            return ProblemException.invalid(FieldProblem.of(path(unknown), "unknown"));
        }
        if (problem instanceof JsonMappingException at && at.getCause() instanceof InputCoercionException tooLarge) {
            boolean shorter = tooLarge.getTargetType() == int.class;
            return ProblemException.invalid(FieldProblem.of(
                    path(at),
                    "out-of-range",
                    String.valueOf(shorter ? Integer.MIN_VALUE : Long.MIN_VALUE),
                    String.valueOf(shorter ? Integer.MAX_VALUE : Long.MAX_VALUE)));
        }
        boolean more = problem.getOriginalMessage().startsWith("Trailing token");
        if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null && !more) {
            return ProblemException.invalid(
                    FieldProblem.of(path(mismatch), "wrong-type", expected(mismatch.getTargetType())));
        }
        JsonLocation where = problem.getLocation();
        return where == null
                ? malformed("json")
                : malformed("json-at", String.valueOf(where.getLineNr()), String.valueOf(where.getColumnNr()));
    }

    /**
     * A body that cannot be read.
     *
     * @param reason its text is {@code problem.malformed.<reason>}
     */
    static ProblemException malformed(String reason, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = reason;
        System.arraycopy(args, 0, all, 1, args.length);
        return new ProblemException(ProblemException.Kind.MALFORMED, "malformed", List.of(), all);
    }

    private static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(part -> part.getFieldName() == null
                        ? String.valueOf(part.getIndex())
                        : part.getFieldName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/"));
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return "number";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == Instant.class) {
            return "moment";
        }
        return Collection.class.isAssignableFrom(type) ? "list" : "object";
    }
}
