package dk.bygpartnerskaber.platform.services.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonProblemsTest {
    private record Input(Integer months, int days, long size, List<Integer> years, LocalDate on, Instant at) {}

    private static FieldProblem problem(String json) {
        Throwable unreadable = catchThrowable(() -> Json.MAPPER.readValue(json, Input.class));
        ProblemException told = JsonProblems.of((JsonProcessingException) unreadable);
        assertThat(told.kind()).isEqualTo(ProblemException.Kind.INVALID);
        return told.fields().get(0);
    }

    private static FieldProblem outOfRange(String field) {
        return FieldProblem.of(
                field, "out-of-range", String.valueOf(Integer.MIN_VALUE), String.valueOf(Integer.MAX_VALUE));
    }

    @Test
    void aNumberTooLargeForItsTypeIsOutOfRange() {
        assertThat(problem("{\"months\":99999999999}")).isEqualTo(outOfRange("months"));
        assertThat(problem("{\"days\":-99999999999}")).isEqualTo(outOfRange("days"));
        assertThat(problem("{\"years\":[1,99999999999]}")).isEqualTo(outOfRange("years/1"));
        assertThat(problem("{\"size\":" + "9".repeat(40) + "}").code()).isEqualTo("out-of-range");
    }

    @Test
    void aDateAndAMomentAreNamedAsSuch() {
        assertThat(problem("{\"on\":\"x\"}")).isEqualTo(FieldProblem.of("on", "wrong-type", "date"));
        assertThat(problem("{\"on\":7}")).isEqualTo(FieldProblem.of("on", "wrong-type", "date"));
        assertThat(problem("{\"at\":\"2026-02-31\"}")).isEqualTo(FieldProblem.of("at", "wrong-type", "moment"));
    }
}
