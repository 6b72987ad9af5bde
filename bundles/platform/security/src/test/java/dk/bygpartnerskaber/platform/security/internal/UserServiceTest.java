package dk.bygpartnerskaber.platform.security.internal;

import static dk.bygpartnerskaber.platform.security.internal.Refusals.assertRefused;
import static dk.bygpartnerskaber.platform.security.internal.Security.METTE;
import static dk.bygpartnerskaber.platform.security.internal.Security.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.Invitation;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserDetails;
import dk.bygpartnerskaber.platform.security.UserQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Users are made and changed by administrators, of whom one always stays. */
@OnBothDatabases
class UserServiceTest {
    private final Security security;
    private final Actor admin;
    private final DatabaseAccounts accounts;

    UserServiceTest(TestDatabase.Kind kind) {
        security = Security.empty(kind, Path.of("."));
        admin = security.addBoss();
        accounts = security.accounts(security.firstLogin());
    }

    @Test
    void manyAreMadeTogetherOrNotAtAll() {
        UserDetails bad = new UserDetails("a:b", null, "ikke en adresse", Set.of(), true);
        assertThatThrownBy(() -> security.users.createAll(admin, List.of(METTE, bad, METTE)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::field, FieldProblem::code)
                        .containsExactly(
                                tuple("1/name", "malformed"),
                                tuple("1/email", "malformed"),
                                tuple("1/roles", "required"),
                                tuple("2/name", "name-taken")));
        assertThat(security.users
                        .list(admin, UserQuery.all(PageRequest.first(50)))
                        .items())
                .extracting(user -> user.details().name())
                .containsExactly("boss");
        UserDetails jens = new UserDetails("jens", null, null, Set.of(Role.READER), true);
        List<Invitation> made = security.users.createAll(admin, List.of(METTE, jens));
        assertThat(made).extracting(i -> i.user().details().name()).containsExactly("mette.hansen", "jens");
        assertThat(accounts.invited(made.get(1).link().token())).contains("jens");
    }

    @Test
    void namesAreUniqueWhateverTheirCase() {
        security.invite(admin);
        assertRefused(() -> security.invite(admin), "name", "name-taken");
        UserDetails wide = new UserDetails("ｂｏｓｓ", null, null, Set.of(Role.READER), true);
        assertRefused(() -> security.users.create(admin, wide), "name", "name-taken");
        UserDetails cyrillic = new UserDetails("bоss", null, null, Set.of(Role.READER), true);
        assertRefused(() -> security.users.create(admin, cyrillic), "name", "malformed");
        UserDetails boss = new UserDetails("BOSS", null, null, Set.of(Role.READER), true);
        assertRefused(() -> security.users.create(admin, boss), "name", "name-taken");
    }

    @Test
    void whatMakesNoUserIsRefusedByField() {
        assertRefused(
                () -> security.users.create(admin, new UserDetails(null, null, null, Set.of(), true)),
                "name",
                "required");
        assertRefused(
                () -> security.users.create(
                        admin, new UserDetails("bo\u0000", "x".repeat(201), null, Set.of(Role.READER), true)),
                "fullName",
                "too-long");
    }

    @Test
    void whoReadAnOlderVersionIsTold() {
        Invitation mette = security.invite(admin);
        security.update(admin, mette.user().id(), METTE.withEnabled(false));
        assertRefused(() -> security.users.update(admin, mette.user().id(), 1, METTE), "stale");
        assertRefused(() -> security.users.update(admin, Ids.next(), 1, METTE), "not-found");
    }

    @Test
    void theLastAdministratorStays() {
        UserAccount boss = security.users.find(admin, admin.id()).orElseThrow();
        UserDetails closed = boss.details().withEnabled(false);
        UserDetails reader = boss.details().withRoles(Set.of(Role.READER));
        assertRefused(() -> security.users.update(admin, boss.id(), boss.version(), reader), "last-administrator");
        Actor other = security.addUser("other", Role.ADMINISTRATOR).actor();
        assertRefused(() -> security.users.update(admin, boss.id(), boss.version(), closed), "own-account");
        assertThat(security.users
                        .update(other, boss.id(), boss.version(), closed)
                        .details()
                        .enabled())
                .isFalse();
    }

    @Test
    void anAdministratorWhoHasNotChosenAPasswordDoesNotCount() {
        UserDetails pending = new UserDetails("afventer", null, null, Set.of(Role.ADMINISTRATOR), true);
        security.users.create(admin, pending);
        UserAccount boss = security.users.find(admin, admin.id()).orElseThrow();
        UserDetails reader = boss.details().withRoles(Set.of(Role.READER));
        assertRefused(() -> security.users.update(admin, boss.id(), boss.version(), reader), "last-administrator");
        assertRefused(() -> security.users.reset(admin, boss.id()), "last-administrator");
    }

    @Test
    void twoAdministratorsWhoCloseEachOtherLeaveOne() throws Exception {
        Actor other = security.addUser("other", Role.ADMINISTRATOR).actor();
        List<Callable<Boolean>> both = List.of(() -> closes(admin, other.id()), () -> closes(other, admin.id()));
        assertThat(Security.atOnce(both)).containsOnlyOnce(true);
    }

    private boolean closes(Actor by, String id) {
        try {
            UserAccount user = security.users.find(by, id).orElseThrow();
            security.users.update(by, id, user.version(), user.details().withEnabled(false));
            return true;
        } catch (ProblemException last) {
            return false;
        }
    }

    @Test
    void theFirstUserIsOfferedToSeparateTheTwoRoles() {
        assertThat(security.users.shouldSeparate(admin)).isTrue();
        Invitation daily = security.users.separate(admin, METTE);
        assertThat(daily.user().details().roles()).containsExactly(Role.COORDINATOR);
        assertThat(security.users
                        .find(admin, admin.id())
                        .orElseThrow()
                        .details()
                        .roles())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(security.users.shouldSeparate(admin)).isFalse();
        Actor now = security.transactions
                .read(c -> UserTable.byId(c, admin.id()))
                .orElseThrow()
                .actor();
        assertRefused(() -> security.users.separate(now, METTE), "forbidden");
    }

    @Test
    void everyChangeIsLoggedAndNoPasswordIs() {
        Invitation mette = security.invite(admin);
        accounts.choosePassword(mette.link().token(), PASSWORD);
        security.update(admin, mette.user().id(), METTE.withRoles(Set.of(Role.MANAGER)));
        List<String> log = security.transactions.read(c -> Sql.list(
                c,
                "SELECT actor_name || ' ' || kind || ' ' || fields FROM plt_change ORDER BY seq",
                r -> r.getString(1)));
        assertThat(log).hasSize(3).noneMatch(row -> row.contains(PASSWORD) || row.contains("$2a$"));
        assertThat(log.get(1)).startsWith("Mette Hansen UPDATED").contains("password");
        assertThat(log.get(2)).startsWith("boss UPDATED").contains("contributor", "manager");
    }

    @Test
    void onlyAdministratorsMay() {
        Actor other = security.addUser("anne", Role.values()[0], Role.COORDINATOR, Role.MANAGER)
                .actor();
        assertRefused(() -> security.users.list(other, UserQuery.all(PageRequest.first(5))), "forbidden");
        assertRefused(() -> security.users.find(other, other.id()), "forbidden");
        assertRefused(() -> security.users.create(other, METTE), "forbidden");
        assertRefused(() -> security.users.createAll(other, List.of(METTE)), "forbidden");
        assertRefused(() -> security.users.separate(other, METTE), "forbidden");
        assertRefused(() -> security.users.update(other, other.id(), 1, METTE), "forbidden");
        assertRefused(() -> security.users.reset(other, other.id()), "forbidden");
        assertRefused(() -> security.users.logOut(other, other.id()), "forbidden");
        assertThat(security.users.shouldSeparate(other)).isFalse();
    }
}
