package dk.bygpartnerskaber.platform.security.internal;

import static dk.bygpartnerskaber.platform.security.internal.Refusals.assertRefused;
import static dk.bygpartnerskaber.platform.security.internal.Security.METTE;
import static dk.bygpartnerskaber.platform.security.internal.Security.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.Invitation;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserAccount;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What administrators change counts at once, in sessions that are open too. */
@OnBothDatabases
class UserAccessTest {
    private final Security security;
    private final Actor admin;
    private final String mette;

    UserAccessTest(TestDatabase.Kind kind) {
        security = Security.empty(kind, Path.of("."));
        admin = security.addBoss();
        Invitation invitation = security.invite(admin);
        security.accounts(security.firstLogin())
                .choosePassword(invitation.link().token(), PASSWORD);
        mette = invitation.user().id();
    }

    private User authenticate() {
        return security.authenticator.authenticate("mette.hansen", PASSWORD, "192.0.2.1");
    }

    @Test
    void aResetEndsPasswordAndSessionsAtOnce() {
        security.logIn(authenticate(), "token");
        security.users.reset(admin, mette);
        assertThat(security.sessions.find("token")).isEmpty();
        assertRefused(this::authenticate, "login-refused");
    }

    @Test
    void aClosedUserIsOutAtOnceAndComesBackWithoutOldSessions() {
        security.logIn(authenticate(), "token");
        UserAccount closed = security.update(admin, mette, METTE.withEnabled(false));
        assertThat(security.sessions.find("token")).isEmpty();
        assertRefused(this::authenticate, "login-refused");
        security.users.update(admin, closed.id(), closed.version(), METTE);
        assertThat(security.sessions.find("token")).isEmpty();
        assertThat(authenticate()).isNotNull();
    }

    @Test
    void anotherRoleCountsWithTheNextRequestOfASession() {
        security.logIn(authenticate(), "token");
        security.update(admin, mette, METTE.withRoles(Set.of(Role.MANAGER, Role.READER)));
        assertThat(security.sessions.find("token").orElseThrow().actor().permissions())
                .isEqualTo(Role.permissions(Set.of(Role.MANAGER)));
    }

    @Test
    void sheIsLoggedOutEverywhere() {
        security.logIn(authenticate(), "pc");
        security.logIn(authenticate(), "telefon");
        security.users.logOut(admin, mette);
        assertThat(security.sessions.find("pc")).isEmpty();
        assertThat(security.sessions.find("telefon")).isEmpty();
        assertThat(authenticate()).isNotNull();
    }
}
