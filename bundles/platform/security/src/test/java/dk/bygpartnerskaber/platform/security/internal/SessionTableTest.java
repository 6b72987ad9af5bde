package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.OpenSession;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.Session;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SessionTableTest {
    private static final String TOKEN = "the token in the cookie";

    private final Security security;
    private User anne;
    private Session session;

    SessionTableTest(TestDatabase.Kind kind) {
        security = Security.empty(kind, Path.of("."));
    }

    @BeforeEach
    void anneHasLoggedIn() {
        anne = security.addUser();
        session = security.logIn(anne, TOKEN);
    }

    private boolean lives() {
        return security.sessions.find(TOKEN).isPresent();
    }

    @Test
    void itsTokenFindsItAndNoOtherDoes() {
        assertThat(security.sessions.find(TOKEN)).hasValueSatisfying(session -> {
            assertThat(session.actor().name()).isEqualTo(Security.USER);
            assertThat(session.csrf()).hasSizeGreaterThan(40);
        });
        assertThat(security.sessions.find("")).isEmpty();
        assertThat(security.sessions.find(TOKEN + " ")).isEmpty();
    }

    @Test
    void whoReadsTheDatabaseCannotUseIt() throws Exception {
        String row = security.transactions.read(c -> {
            try (ResultSet rows = c.createStatement().executeQuery("SELECT id FROM sec_session")) {
                rows.next();
                return rows.getString(1);
            }
        });
        assertThat(row).doesNotContain(TOKEN);
        assertThat(security.sessions.find(row)).isEmpty();
    }

    @Test
    void itEndsAfterEightHoursOfRest() {
        security.pass(Duration.ofHours(7));
        assertThat(lives()).isTrue();
        security.pass(Duration.ofHours(7));
        assertThat(lives()).isTrue();
        security.pass(Duration.ofHours(9));
        assertThat(lives()).isFalse();
    }

    @Test
    void itEndsAfterADayHoweverMuchItIsUsed() {
        for (int hour = 0; hour < 23; hour++) {
            security.pass(Duration.ofHours(1));
            assertThat(lives()).isTrue();
        }
        security.pass(Duration.ofHours(2));
        assertThat(lives()).isFalse();
    }

    @Test
    void aShortLimitIsKeptToTheMinute() {
        SessionTable strict = security.sessions(5, 1);
        for (int minute = 0; minute < 40; minute += 4) {
            security.pass(Duration.ofMinutes(4));
            assertThat(strict.find(TOKEN)).isPresent();
        }
        security.pass(Duration.ofMinutes(6));
        assertThat(strict.find(TOKEN)).isEmpty();
    }

    @Test
    void aLimitOfNothingDoesNotKeepEverybodyOut() {
        SessionTable careless = security.sessions(0, -1);
        assertThat(careless.find(TOKEN)).isPresent();
    }

    @Test
    void noneStartsForWhomWasClosedOrGotAnotherPasswordSinceItWasCompared() {
        security.transactions.write(c -> {
            UserTable.setPassword(c, anne.id(), Passwords.hash("en helt ny én"));
            return null;
        });
        assertThatThrownBy(() -> security.logIn(anne, "for sent")).hasMessageContaining("login-refused");
        assertThat(security.sessions.find("for sent")).isEmpty();

        User bo = security.addUser("bo", Role.READER);
        security.database.execute("UPDATE sec_user SET enabled = FALSE WHERE name = 'bo'");
        assertThatThrownBy(() -> security.logIn(bo, "også for sent")).hasMessageContaining("login-refused");
    }

    @Test
    void itEndsAtOnceWithTheLogOutOrTheUser() {
        security.database.execute("UPDATE sec_user SET enabled = FALSE");
        assertThat(lives()).isFalse();
        security.database.execute("UPDATE sec_user SET enabled = TRUE");
        assertThat(lives()).isTrue();
        security.sessions.end(TOKEN);
        assertThat(lives()).isFalse();
    }

    @Test
    void sheSeesHerSessionsAndEndsThem() {
        security.pass(Duration.ofMinutes(10));
        Session phone = security.logIn(anne, "telefonen");
        assertThat(security.sessions.of(anne.actor(), session))
                .extracting(OpenSession::current, OpenSession::browser, OpenSession::address)
                .containsExactly(tuple(false, "Firefox", "192.0.2.1"), tuple(true, "Firefox", "192.0.2.1"));
        security.sessions.end(anne.actor(), phone.id());
        assertThat(security.sessions.of(anne.actor(), session))
                .extracting(OpenSession::key)
                .containsExactly(session.id());
        assertThat(security.sessions.find("telefonen")).isEmpty();
        assertThat(lives()).isTrue();
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        User bo = security.addUser("bo", Role.ADMINISTRATOR);
        security.sessions.end(bo.actor(), session.id());
        assertThat(lives()).isTrue();
        assertThat(security.sessions.of(bo.actor(), session)).isEmpty();
    }

    @Test
    void sessionsThatAreOverAreNotShown() {
        security.pass(Duration.ofHours(9));
        assertThat(security.sessions.of(anne.actor(), session)).isEmpty();
    }
}
