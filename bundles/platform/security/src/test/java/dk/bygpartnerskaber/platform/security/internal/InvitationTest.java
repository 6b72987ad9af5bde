package dk.bygpartnerskaber.platform.security.internal;

import static dk.bygpartnerskaber.platform.security.internal.Refusals.assertRefused;
import static dk.bygpartnerskaber.platform.security.internal.Security.METTE;
import static dk.bygpartnerskaber.platform.security.internal.Security.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.Invitation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The links by which people choose their passwords: once, for a while, and only they. */
@OnBothDatabases
class InvitationTest {
    private final Security security;
    private final Actor admin;
    private final DatabaseAccounts accounts;

    InvitationTest(TestDatabase.Kind kind) {
        security = Security.empty(kind, Path.of("."));
        admin = security.addBoss();
        accounts = security.accounts(security.firstLogin());
    }

    private User logIn(String password) {
        return security.authenticator.authenticate("mette.hansen", password, "192.0.2.1");
    }

    @Test
    void aNewUserChoosesAPasswordByTheLinkAndLogsIn() {
        Invitation mette = security.invite(admin);
        assertThat(mette.user().details().name()).isEqualTo("mette.hansen");
        assertThat(mette.user().activated()).isFalse();
        assertThat(accounts.invited(mette.link().token())).contains("mette.hansen");
        accounts.choosePassword(mette.link().token(), PASSWORD);
        assertThat(logIn(PASSWORD).actor().name()).isEqualTo("Mette Hansen");
        assertThat(security.users.find(admin, mette.user().id()))
                .hasValueSatisfying(user -> assertThat(user.activated()).isTrue());
    }

    @Test
    void nobodyComesInBeforeThePasswordIsChosen() {
        security.invite(admin);
        assertRefused(() -> logIn(""), "login-refused");
        assertRefused(() -> logIn(Passwords.NOBODYS_HASH), "login-refused");
    }

    @Test
    void aLinkWorksOnce() {
        String token = security.invite(admin).link().token();
        accounts.choosePassword(token, PASSWORD);
        assertThat(accounts.invited(token)).isEmpty();
        assertRefused(() -> accounts.choosePassword(token, PASSWORD + "!"), "link-ended");
        assertThat(logIn(PASSWORD)).isNotNull();
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneDoes() throws Exception {
        String token = security.invite(admin).link().token();
        Callable<Boolean> use = () -> {
            try {
                accounts.choosePassword(token, PASSWORD);
                return true;
            } catch (ProblemException ended) {
                return false;
            }
        };
        assertThat(Security.atOnce(List.of(use, use, use, use))).containsOnlyOnce(true);
    }

    @Test
    void aLinkExpiresAndANewOneEndsTheOldOne() {
        Invitation first = security.invite(admin);
        Invitation second = security.users.reset(admin, first.user().id());
        assertThat(accounts.invited(first.link().token())).isEmpty();
        assertThat(accounts.invited(second.link().token())).isPresent();
        security.pass(Duration.ofDays(8));
        assertThat(accounts.invited(second.link().token())).isEmpty();
        assertRefused(() -> accounts.choosePassword(second.link().token(), PASSWORD), "link-ended");
    }

    @Test
    void aLinkOfAClosedUserLetsNobodyIn() {
        Invitation mette = security.invite(admin);
        security.users.update(admin, mette.user().id(), 1, METTE.withEnabled(false));
        assertThat(accounts.invited(mette.link().token())).isEmpty();
        assertRefused(() -> security.users.reset(admin, mette.user().id()), "enabled", "user-disabled");
    }

    @Test
    void theDatabaseDoesNotHoldTheLink() {
        String token = security.invite(admin).link().token();
        List<String> kept =
                security.transactions.read(c -> Sql.list(c, "SELECT id FROM sec_link", r -> r.getString(1)));
        assertThat(kept).singleElement().satisfies(id -> assertThat(accounts.invited(id))
                .isEmpty());
        assertThat(kept).doesNotContain(token);
    }
}
