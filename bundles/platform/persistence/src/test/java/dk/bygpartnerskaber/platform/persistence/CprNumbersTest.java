package dk.bygpartnerskaber.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumbersTest {
    private static final int ROUNDS = 2000;
    private static final Actor SOMEBODY = new Actor("u", "Lis", Set.of());

    private final Random random = new Random(2026);

    private String birthday() {
        return LocalDate.of(1930, 1, 1).plusDays(random.nextInt(34_000)).format(DateTimeFormatter.ofPattern("ddMMuu"));
    }

    private String four() {
        return String.format("%04d", random.nextInt(10_000));
    }

    private static boolean satisfiesModulus11(String ten) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += "4327654321".charAt(i) % 48 * (ten.charAt(i) % 48);
        }
        return sum % 11 == 0;
    }

    @Test
    void aDayOfBirthAndFourDigitsAreFoundWhereverTheyStand() {
        for (int i = 0; i < ROUNDS; i++) {
            String number = birthday() + (random.nextBoolean() ? "-" : " ") + four();
            assertThat(CprNumbers.isIn(number)).as(number).isTrue();
            assertThat(CprNumbers.isIn("Ring til Bo (" + number + "), han ved det."))
                    .as(number)
                    .isTrue();
            assertThat(CprNumbers.isIn("cpr:" + number + ".\nOg mere"))
                    .as(number)
                    .isTrue();
        }
    }

    @Test
    void tenDigitsOnEndNeedTheControlDigitBesides() {
        for (int i = 0; i < ROUNDS; i++) {
            String number = birthday() + four();
            assertThat(CprNumbers.isIn(number)).as(number).isEqualTo(satisfiesModulus11(number));
        }
    }

    @Test
    void whatIsPartOfALongerNumberOrOfAWordIsNone() {
        for (int i = 0; i < ROUNDS; i++) {
            String number = birthday() + "-" + four();
            int digit = random.nextInt(10);
            for (String longer : List.of(
                    digit + number, number + digit, "S" + number, number + "A", "20-" + number, number + "/" + digit)) {
                assertThat(CprNumbers.isIn(longer)).as(longer).isFalse();
            }
        }
    }

    @Test
    void idsAreNone() {
        for (int i = 0; i < ROUNDS; i++) {
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            assertThat(CprNumbers.isIn(id)).as(id).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 34 56 78",
                "+45 12345678",
                "+4512345678",
                "+450102031234",
                "29189803",
                "sag 26/123456-1234",
                "320103-1234",
                "011303-1234",
                "300203-1234",
                "2026-11-22",
                "1. til 22. marts 2026",
                "1012345678901",
                "5798000000000",
                "22-11-2026 14-15"
            })
    void otherNumbersAreNone(String text) {
        assertThat(CprNumbers.isIn(text)).isFalse();
    }

    @Test
    void thePlaceIsToldButNotTheNumber() {
        List<FieldChange> changes = List.of(
                new FieldChange("notes", null, "Bo har 010203-1234"),
                new FieldChange("roles", null, List.of(Map.of("role", "x"), Map.of("note", "010203 1234"))));
        assertThatThrownBy(() -> FreeText.check(SOMEBODY, changes))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .containsExactly(
                                FieldProblem.of("notes", "cpr-number"), FieldProblem.of("roles/1/note", "cpr-number")))
                .hasMessageNotContaining("1234");
    }

    @Test
    void whatIsConfirmedOrWasThereBeforeIsNotAskedAbout() {
        FreeText.check(
                SOMEBODY.confirming(FreeText.CPR_NUMBER), List.of(new FieldChange("notes", null, "010203-1234")));
        FreeText.check(SOMEBODY, List.of(new FieldChange("notes", "Sag 010203-1234", "Sagen 010203-1234 er lukket")));
        FreeText.check(SOMEBODY, List.of(new FieldChange("notes", "010203-1234", null)));
    }
}
