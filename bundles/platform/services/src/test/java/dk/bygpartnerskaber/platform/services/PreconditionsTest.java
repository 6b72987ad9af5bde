package dk.bygpartnerskaber.platform.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {
    private static final LongSupplier UNREAD = () -> {
        throw new AssertionError("the record need not be read");
    };

    @Test
    void aSingleTagIsTheVersionWithoutReadingTheRecord() {
        assertThat(Preconditions.version("\"7\"", UNREAD)).isEqualTo(7);
        assertThat(Preconditions.version(" \"0\" ", UNREAD)).isZero();
    }

    @Test
    void aStarMeansWhatIsThere() {
        assertThat(Preconditions.version("*", () -> 5)).isEqualTo(5);
    }

    @Test
    void oneOfSeveralTagsIsEnough() {
        assertThat(Preconditions.version("\"3\", \"5\"", () -> 5)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"5\"", "\"3\",\"4\"", "\"x\"", "\"05\"", "\"99999999999999999999\"", "\"\""})
    void tagsThatCannotMatchAreStale(String ifMatch) {
        assertProblem(ifMatch, "stale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"5", "\"5\" \"6\"", "w/\"5\"", ",", "\"5\",x"})
    void whatIsNoTagIsMalformed(String ifMatch) {
        assertProblem(ifMatch, "malformed");
    }

    @Test
    void aChangeWithoutATagIsRefused() {
        assertProblem(null, "precondition-required");
        assertProblem(" ", "precondition-required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"5\"|true", "W/\"5\"|true", "\"4\", \"5\"|true", "*|true", "\"4\"|false", "|false"})
    void ifNoneMatchComparesWeakly(String ifNoneMatch, boolean unchanged) {
        assertThat(Preconditions.unchanged(ifNoneMatch, 5)).isEqualTo(unchanged);
    }

    private static void assertProblem(String ifMatch, String code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Preconditions.version(ifMatch, () -> 5))
                .extracting(ProblemException::code)
                .isEqualTo(code);
    }
}
