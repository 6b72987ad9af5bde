package dk.bygpartnerskaber.register.core.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.duplicates.LabelledPairs.Pair;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How good the rules are, measured with pairs of which people said whether they are one. */
class LabelledPairsTest {
    private record Measured(boolean same, int score, String line) {}

    private static final List<Measured> ORGANISATIONS =
            measured(LabelledPairs.organisations(), LabelledPairsTest::score);
    private static final List<Measured> PEOPLE = measured(LabelledPairs.people(), LabelledPairsTest::score);

    @Test
    void thereAreEnoughPairsOfBothKindsToMeasureWith() {
        assertThat(ORGANISATIONS).hasSizeGreaterThanOrEqualTo(150);
        assertThat(PEOPLE).hasSizeGreaterThanOrEqualTo(50);
        assertThat(all().filter(Measured::same).count()).isBetween(all().count() * 2 / 5, all().count() * 2 / 3);
    }

    @Test
    void whatIsCalledVeryProbableIsTheSame() {
        List<Measured> likely =
                all().filter(pair -> pair.score() >= Suspicion.LIKELY).toList();
        List<Measured> wrong = likely.stream().filter(pair -> !pair.same()).toList();
        assertThat(1 - (double) wrong.size() / likely.size())
                .as("precision; wrong: %s", wrong)
                .isGreaterThanOrEqualTo(0.95);
        assertThat(likely.size()).as("not by calling nothing probable").isGreaterThan(60);
    }

    @Test
    void mostThatAreTheSameAreFound() {
        assertFound(ORGANISATIONS);
        assertFound(PEOPLE);
    }

    @Test
    void fewPairsAreShownThatAreNotTheSame() {
        List<Measured> shown =
                all().filter(pair -> pair.score() >= Suspicion.SUSPECTED).toList();
        List<Measured> wrong = shown.stream().filter(pair -> !pair.same()).toList();
        assertThat(1 - (double) wrong.size() / shown.size())
                .as("precision of what is shown; wrong: %s", wrong)
                .isGreaterThanOrEqualTo(0.9);
    }

    private static void assertFound(List<Measured> pairs) {
        List<Measured> same = pairs.stream().filter(Measured::same).toList();
        List<Measured> missed =
                same.stream().filter(pair -> pair.score() < Suspicion.SUSPECTED).toList();
        assertThat(1 - (double) missed.size() / same.size())
                .as("recall; missed: %s", missed)
                .isGreaterThanOrEqualTo(0.9);
    }

    private static Stream<Measured> all() {
        return Stream.concat(ORGANISATIONS.stream(), PEOPLE.stream());
    }

    private static int score(OrganisationDetails one, OrganisationDetails other) {
        SharedDomains shared = SharedDomains.ofAnybody();
        return OrganisationLikelihood.of(ComparedOrganisation.of(one, shared), ComparedOrganisation.of(other, shared))
                .score();
    }

    private static int score(PersonDetails one, PersonDetails other) {
        return PersonLikelihood.of(one, other).score();
    }

    private static <T> List<Measured> measured(List<Pair<T>> pairs, ToIntBiFunction<T, T> score) {
        return pairs.stream()
                .map(pair -> new Measured(pair.same(), score.applyAsInt(pair.one(), pair.other()), pair.line()))
                .toList();
    }
}
