package dk.bygpartnerskaber.register.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests say about refusals. */
public final class Problems {
    private Problems() {}

    public static ProblemException problemOf(ThrowingCallable call) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, call);
        assertThat(problem).as("a problem").isNotNull();
        return problem;
    }

    public static String codeOf(ThrowingCallable call) {
        return problemOf(call).code();
    }

    /** Each field and its code, as {@code field:code}. */
    public static List<String> fieldsOf(ThrowingCallable call) {
        return problemOf(call).fields().stream()
                .map(f -> f.field() + ":" + f.code())
                .toList();
    }
}
