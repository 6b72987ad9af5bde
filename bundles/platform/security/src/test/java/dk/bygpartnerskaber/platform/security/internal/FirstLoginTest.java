package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way from an empty installation to a password that only its user knows. */
@OnBothDatabases
class FirstLoginTest {
    private final TestDatabase.Kind kind;

    @TempDir
    private Path data;

    private Security security;
    private FirstLogin firstLogin;
    private String password;

    FirstLoginTest(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void startForTheFirstTime() throws Exception {
        security = Security.empty(kind, data.resolve("new"));
        firstLogin = security.firstLogin();
        password = Files.readAllLines(file()).get(1).substring("password: ".length());
    }

    private Path file() {
        return data.resolve("new/first-login.txt");
    }

    private Session logIn() {
        User admin = security.authenticator.authenticate("admin", password, "192.0.2.1");
        return security.logIn(admin, "token");
    }

    @Test
    void thePasswordIsInAFileForItsOwnerOnlyAndWorks() throws Exception {
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readAllLines(file()).get(0)).isEqualTo("user: admin");
        assertThat(logIn().actor().permissions())
                .containsExactlyInAnyOrderElementsOf(
                        Role.permissions(EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR)));
    }

    @Test
    void aSecondStartMakesNoSecondUserAndNoNewPassword() throws Exception {
        String before = Files.readString(file());
        security.firstLogin();
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void changingThePasswordRemovesTheFileAndEndsOtherSessions() throws Exception {
        Session mine = logIn();
        security.logIn(security.authenticator.authenticate("admin", password, "192.0.2.9"), "elsewhere");
        security.accounts(firstLogin).changePassword(mine.actor(), mine, password, "fire nye bøger");
        assertThat(file()).doesNotExist();
        assertThat(security.sessions.find("token")).isPresent();
        assertThat(security.sessions.find("elsewhere")).isEmpty();
        assertThat(changeLog()).contains("password").doesNotContain(password).doesNotContain("fire nye");
    }

    @ParameterizedTest
    @CsvSource({"wrong,fire nye bøger,current,wrong-password", ",kort,password,too-short", ",,password,password-known"})
    void aBadChangeIsRefusedByItsField(String current, String wanted, String field, String code) {
        Session mine = logIn();
        String old = current == null ? password : current;
        assertThatThrownBy(() -> security.accounts(firstLogin)
                        .changePassword(mine.actor(), mine, old, wanted == null ? password : wanted))
                .isInstanceOfSatisfying(ProblemException.class, p -> assertThat(p.fields())
                        .singleElement()
                        .satisfies(f -> assertThat(f.field() + " " + f.code()).isEqualTo(field + " " + code)));
        assertThat(file()).exists();
    }

    @Test
    void whoFoundAnOpenSessionCannotGuessThePasswordInIt() {
        Session mine = logIn();
        DatabaseAccounts accounts = security.accounts(firstLogin);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> accounts.changePassword(mine.actor(), mine, "gæt", "fire nye bøger"))
                    .hasMessageContaining("wrong-password");
        }
        assertThatThrownBy(() -> accounts.changePassword(mine.actor(), mine, password, "fire nye bøger"))
                .hasMessageContaining("login-throttled");
        assertThat(security.authenticator.authenticate("admin", password, "192.0.2.7"))
                .isNotNull();
    }

    private String changeLog() {
        return security.transactions.read(c -> {
            try (ResultSet rows = c.createStatement().executeQuery("SELECT fields FROM plt_change")) {
                rows.next();
                return rows.getString(1);
            }
        });
    }
}
