package dk.bygpartnerskaber.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Mailer;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.security.Accounts;
import dk.bygpartnerskaber.platform.security.MailReceivers;
import dk.bygpartnerskaber.platform.security.OpenSession;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserDetails;
import dk.bygpartnerskaber.platform.security.UserService;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.testing.Browser;
import dk.bygpartnerskaber.platform.web.testing.Canned;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the pages of users and of one's own account say. */
class AccountPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T06:30:00Z");
    private static final Actor BOTH = new Actor("1", "Anne", Set.of(Permission.ADMINISTER, Permission.CURATE));

    private final Shell shell = TestShell.shell(TestShell.messages(), Clock.fixed(NOW, ViewContext.ZONE));
    private final Browser anne = new Browser(BOTH, Messages.DANISH);

    private static UserAccount closed(boolean activated) {
        return new UserAccount("2", 1, new UserDetails("bo", "Bo", null, Set.of(Role.READER), false), activated, NOW);
    }

    private String userPage(UserAccount user) {
        UserService users = Canned.of(UserService.class, Map.of("find", Optional.of(user)));
        return anne.get(new UserPage(shell, users), "/admin/users", "/admin/users/2")
                .body();
    }

    @Test
    void aClosedUserWithoutAPasswordNeedsANewLinkBesides() {
        assertThat(userPage(closed(true))).contains("kan logge ind igen med sin adgangskode");
        assertThat(userPage(closed(false)))
                .contains("har ikke nogen adgangskode", "lav så et nyt link")
                .doesNotContain("kan logge ind igen");
    }

    private String usersPage(boolean shouldSeparate) {
        Page<UserAccount> page = new Page<>(List.of(closed(true)), Optional.empty(), OptionalLong.of(1));
        UserService users = Canned.of(UserService.class, Map.of("list", page, "shouldSeparate", shouldSeparate));
        return anne.get(new UsersPage(shell, users), "/admin/users", "/admin/users")
                .body();
    }

    @Test
    void theListOfUsersOffersToSeparateTheRolesWhenTheServiceSaysSo() {
        assertThat(usersPage(true)).contains("href=\"/admin/users/separate\"");
        assertThat(usersPage(false)).doesNotContain("/admin/users/separate");
    }

    private String accountPage(String address) {
        return accountPage(address, null, true, true);
    }

    private String accountPage(String address, String email, boolean mail, boolean wanted) {
        OpenSession session = new OpenSession("k", true, NOW, NOW, "Firefox/130 Windows", address);
        UserDetails details = new UserDetails("anne", "Anne", email, Set.of(Role.READER), true);
        UserAccount account = new UserAccount("1", 1, details, true, NOW);
        Accounts accounts =
                Canned.of(Accounts.class, Map.of("sessions", List.of(session), "find", Optional.of(account)));
        MailReceivers receivers = Canned.of(MailReceivers.class, Map.of("wantsMondayMail", wanted));
        Mailer mailer = Canned.of(Mailer.class, Map.of("isOn", mail));
        return anne.get(new AccountPage(shell, accounts, receivers, mailer), "/account", "/account")
                .body();
    }

    @Test
    void theAddressOfASessionIsWhereItLoggedInFrom() {
        assertThat(accountPage("192.0.2.7")).contains("Brugt i dag kl. 07.30. Logget ind fra 192.0.2.7.");
        assertThat(accountPage("")).contains("Brugt i dag kl. 07.30.<").doesNotContain("Logget ind fra");
    }

    @Test
    void theMondayMailSaysWhereItGoesOrWhyItDoesNot() {
        assertThat(accountPage("", "anne@klitborg.dk", true, true))
                .contains("Den går til anne@klitborg.dk.")
                .containsPattern("name=\"mondayMail\" value=\"true\" checked");
        assertThat(accountPage("", null, true, false))
                .contains("Der står ingen e-mailadresse på din bruger")
                .doesNotContainPattern("name=\"mondayMail\" value=\"true\" checked");
        assertThat(accountPage("", "anne@klitborg.dk", false, true)).contains("har ikke sat mail op endnu");
    }
}
