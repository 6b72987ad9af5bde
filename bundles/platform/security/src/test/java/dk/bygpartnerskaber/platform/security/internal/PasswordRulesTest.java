package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserDetails;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final UserDetails ANNE = new UserDetails("anne.kjaer", "Anne Kjær", null, Set.of(Role.READER), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tre gamle bøger",
                "otte grønne elefanter",
                "hemmelig-kode-123",
                "GKXzTYb2wQ9dLpRs7mNv",
                "en lang sætning uden tegn og tal, som man kan huske og skrive hurtigt på et tastatur hver morgen"
            })
    void whatIsLongAndNobodyThinksOfIsTaken(String password) {
        assertThatCode(() -> PasswordRules.check(ANNE, password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd1234",
                "qwertyuiop12",
                "aaaaaaaaaaaa",
                "123456789012",
                "adgangskode1",
                "Bibliotek2026",
                "anne.kjaer26",
                "kjærkjærkjær",
                "abcdefghijkl",
                "letmeinletmein"
            })
    void whatEverybodyThinksOfIsRefusedHoweverLong(String password) {
        assertRefused(password, "password-common");
    }

    @Test
    void tooShortAndTooLongAreSaidSo() {
        assertRefused("kort", "too-short");
        assertRefused("æ".repeat(201), "too-long");
    }

    private static void assertRefused(String password, String code) {
        assertThatThrownBy(() -> PasswordRules.check(ANNE, password))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.fields()).singleElement().satisfies(field -> {
                            assertThat(field.field()).isEqualTo("password");
                            assertThat(field.code()).isEqualTo(code);
                        }));
    }
}
