package dk.bygpartnerskaber.platform.api;

import java.util.Optional;

/**
 * Which page of a list is wanted.
 *
 * @param limit the most rows to return, 1 to {@value #MAX_LIMIT}
 * @param cursor {@link Page#next()} of the page before, empty for the first page
 * @param total whether to count all rows as well; costs a query
 */
public record PageRequest(int limit, Optional<String> cursor, boolean total) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    /** @throws ProblemException when the limit is out of range */
    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemException.invalid(FieldProblem.of("limit", "out-of-range", "1", String.valueOf(MAX_LIMIT)));
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty(), false);
    }
}
