package dk.bygpartnerskaber.platform.services.internal;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts problems into words, and gives failures of our own a number under which the log tells the rest. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** The problem that a failure was caused by. */
    static Optional<ProblemException> cause(Throwable failure) {
        return cause(failure, ProblemException.class);
    }

    static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 20; depth++, at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    Problem of(ProblemException problem, Locale language) {
        return problem(
                problem.kind().status(),
                problem.code(),
                detail(problem, language),
                null,
                problem.fields().stream().map(f -> field(f, language)).toList(),
                language);
    }

    /** A problem that the HTTP side found by itself. */
    Problem of(int status, String code, Locale language, Object... args) {
        return problem(status, code, messages.text(language, "problem." + code, args), null, List.of(), language);
    }

    /**
     * A failure of our own: the caller gets a number, the log the failure under that number.
     *
     * @param what what was asked for, for the log
     */
    Problem unexpected(Throwable failure, String what, Locale language) {
        String incident = Long.toString(ThreadLocalRandom.current().nextLong(1L << 36, 1L << 40), 36)
                .toUpperCase(Locale.ROOT);
        LOG.error("Incident {}: {}", incident, what, failure);
        return problem(
                500,
                "unexpected",
                messages.text(language, "problem.unexpected", incident),
                "urn:bygpartnerskaber:incident:" + incident,
                List.of(),
                language);
    }

    private Problem problem(
            int status, String code, String detail, String instance, List<Problem.FieldError> errors, Locale language) {
        String title = messages.text(language, "problem.title." + status);
        return new Problem("urn:bygpartnerskaber:problem:" + code, title, status, detail, code, instance, errors);
    }

    private String detail(ProblemException problem, Locale language) {
        List<String> args = problem.args();
        if (problem.code().equals("malformed") && !args.isEmpty()) {
            Object[] rest = args.subList(1, args.size()).toArray();
            String reason = messages.find(language, "problem.malformed." + args.get(0), rest)
                    .orElse(args.get(0));
            return messages.text(language, "problem.malformed", reason);
        }
        return messages.text(language, "problem." + problem.code(), args.toArray());
    }

    private Problem.FieldError field(FieldProblem field, Locale language) {
        Object[] args = field.args().stream()
                .map(arg -> field.code().equals("wrong-type")
                        ? messages.find(language, "problem.type." + arg).orElse(arg)
                        : arg)
                .toArray();
        String pointer = field.field().isEmpty() ? "" : "/" + field.field();
        return new Problem.FieldError(
                pointer, field.code(), messages.text(language, "problem.field." + field.code(), args));
    }
}
