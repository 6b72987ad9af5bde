package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.List;

/** Why a file as a whole cannot be taken. */
final class Refusal {
    private Refusal() {}

    /** @param code its text is {@code problem.field.<code>}, and says what to do */
    static ProblemException because(String code, String... args) {
        return new ProblemException(
                ProblemException.Kind.INVALID, TableFile.UNREADABLE, List.of(FieldProblem.of("file", code, args)));
    }

    static ProblemException tooLarge() {
        return new ProblemException(
                ProblemException.Kind.TOO_LARGE, "too-large", List.of(), TableFile.MAX_BYTES / (1024 * 1024) + " MB");
    }

    static ProblemException tooManyColumns() {
        return because("import-too-many-columns", String.valueOf(TableFile.MAX_COLUMNS));
    }

    static ProblemException tooManyRows() {
        return because("import-too-many-rows", String.valueOf(TableFile.MAX_ROWS));
    }

    /** What is wrong with a cell that was cut. */
    static FieldProblem cellTooLong() {
        return FieldProblem.of("", "import-cell-too-long", String.valueOf(TableFile.MAX_CELL));
    }
}
