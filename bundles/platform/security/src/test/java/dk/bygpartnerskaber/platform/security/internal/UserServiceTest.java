package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class UserServiceTest {
    private static final UserDetails METTE =
            new UserDetails(" Mette.Hansen ", "Mette Hansen", "mette@bibliotek.dk", Set.of(Role.CONTRIBUTOR), true);
    private static final String PASSWORD = "otte grønne elefanter";

    private final Security security;
    private final DatabaseAccounts accounts;
    private Actor admin;

    UserServiceTest(TestDatabase.Kind kind) {
        security = Security.empty(kind, Path.of("target", "first-login"));
        accounts = security.accounts(security.firstLogin());
    }

    @BeforeEach
    void thereIsAnAdministrator() {
        security.database.execute("DELETE FROM sec_user");
        admin = security.addUser("boss", Role.ADMINISTRATOR, Role.COORDINATOR).actor();
    }

    private Invitation invite() {
        return security.users.create(admin, METTE);
    }

    private User logIn(String password) {
        return security.authenticator.authenticate("mette.hansen", password, "192.0.2.1");
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    private static void assertRefused(ThrowingCallable call, String field, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .contains(tuple(field, code)));
    }

    @Test
    void aNewUserChoosesAPasswordByTheLinkAndLogsIn() {
        Invitation mette = invite();
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
        invite();
        assertRefused(() -> logIn(""), "login-refused");
        assertRefused(() -> logIn(Passwords.NOBODYS_HASH), "login-refused");
    }

    @Test
    void aLinkWorksOnce() {
        String token = invite().link().token();
        accounts.choosePassword(token, PASSWORD);
        assertThat(accounts.invited(token)).isEmpty();
        assertRefused(() -> accounts.choosePassword(token, PASSWORD + "!"), "link-ended");
        assertThat(logIn(PASSWORD)).isNotNull();
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneDoes() throws Exception {
        String token = invite().link().token();
        Callable<Boolean> use = () -> {
            try {
                accounts.choosePassword(token, PASSWORD);
                return true;
            } catch (ProblemException ended) {
                return false;
            }
        };
        assertThat(atOnce(List.of(use, use, use, use))).containsOnlyOnce(true);
    }

    @Test
    void aLinkExpiresAndANewOneEndsTheOldOne() {
        Invitation first = invite();
        Invitation second = security.users.reset(admin, first.user().id());
        assertThat(accounts.invited(first.link().token())).isEmpty();
        assertThat(accounts.invited(second.link().token())).isPresent();
        security.pass(Duration.ofDays(8));
        assertThat(accounts.invited(second.link().token())).isEmpty();
        assertRefused(() -> accounts.choosePassword(second.link().token(), PASSWORD), "link-ended");
    }

    @Test
    void aLinkOfAClosedUserLetsNobodyIn() {
        Invitation mette = invite();
        security.users.update(admin, mette.user().id(), 1, METTE.withEnabled(false));
        assertThat(accounts.invited(mette.link().token())).isEmpty();
        assertRefused(() -> security.users.reset(admin, mette.user().id()), "enabled", "user-disabled");
    }

    @Test
    void theDatabaseDoesNotHoldTheLink() {
        String token = invite().link().token();
        List<String> kept =
                security.transactions.read(c -> Sql.list(c, "SELECT id FROM sec_link", r -> r.getString(1)));
        assertThat(kept).singleElement().satisfies(id -> assertThat(accounts.invited(id))
                .isEmpty());
        assertThat(kept).doesNotContain(token);
    }

    @Test
    void aResetEndsPasswordAndSessionsAtOnce() {
        Invitation mette = invite();
        accounts.choosePassword(mette.link().token(), PASSWORD);
        security.logIn(logIn(PASSWORD), "token");
        security.users.reset(admin, mette.user().id());
        assertThat(security.sessions.find("token")).isEmpty();
        assertRefused(() -> logIn(PASSWORD), "login-refused");
    }

    @Test
    void aClosedUserIsOutAtOnceAndComesBackWithoutOldSessions() {
        Invitation mette = invite();
        accounts.choosePassword(mette.link().token(), PASSWORD);
        security.logIn(logIn(PASSWORD), "token");
        UserAccount closed = update(mette.user().id(), METTE.withEnabled(false));
        assertThat(security.sessions.find("token")).isEmpty();
        assertRefused(() -> logIn(PASSWORD), "login-refused");
        security.users.update(admin, closed.id(), closed.version(), METTE);
        assertThat(security.sessions.find("token")).isEmpty();
        assertThat(logIn(PASSWORD)).isNotNull();
    }

    @Test
    void anotherRoleCountsWithTheNextRequestOfASession() {
        Invitation mette = invite();
        accounts.choosePassword(mette.link().token(), PASSWORD);
        security.logIn(logIn(PASSWORD), "token");
        update(mette.user().id(), METTE.withRoles(Set.of(Role.MANAGER, Role.READER)));
        assertThat(security.sessions.find("token").orElseThrow().actor().permissions())
                .isEqualTo(Role.permissions(Set.of(Role.MANAGER)));
    }

    @Test
    void sheIsLoggedOutEverywhere() {
        Invitation mette = invite();
        accounts.choosePassword(mette.link().token(), PASSWORD);
        security.logIn(logIn(PASSWORD), "pc");
        security.logIn(logIn(PASSWORD), "telefon");
        security.users.logOut(admin, mette.user().id());
        assertThat(security.sessions.find("pc")).isEmpty();
        assertThat(security.sessions.find("telefon")).isEmpty();
        assertThat(logIn(PASSWORD)).isNotNull();
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
        assertThat(names(UserQuery.all(PageRequest.first(50)))).containsExactly("boss");
        UserDetails jens = new UserDetails("jens", null, null, Set.of(Role.READER), true);
        List<Invitation> made = security.users.createAll(admin, List.of(METTE, jens));
        assertThat(made).extracting(i -> i.user().details().name()).containsExactly("mette.hansen", "jens");
        assertThat(accounts.invited(made.get(1).link().token())).contains("jens");
    }

    @Test
    void namesAreUniqueWhateverTheirCase() {
        invite();
        assertRefused(this::invite, "name", "name-taken");
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
        Invitation mette = invite();
        update(mette.user().id(), METTE.withEnabled(false));
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
        assertThat(atOnce(both)).containsOnlyOnce(true);
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

    private static List<Boolean> atOnce(List<Callable<Boolean>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
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
    void usersAreFoundByNameRoleAndState() {
        invite();
        UserAccount asa = security.users
                .create(admin, new UserDetails("aase", "Åse Ærø", null, Set.of(Role.READER), true))
                .user();
        security.users.update(admin, asa.id(), 1, asa.details().withEnabled(false));
        PageRequest page = PageRequest.first(50);
        Optional<Role> anyRole = Optional.empty();
        Optional<Boolean> any = Optional.empty();
        assertThat(names(new UserQuery(Optional.of("HANSEN"), anyRole, any, page)))
                .containsExactly("mette.hansen");
        assertThat(names(new UserQuery(Optional.of("BIBLIOTEK.dk"), anyRole, any, page)))
                .containsExactly("mette.hansen");
        assertThat(names(new UserQuery(Optional.of("%"), anyRole, any, page))).isEmpty();
        assertThat(names(new UserQuery(Optional.of("\0"), anyRole, any, page))).isEmpty();
        assertThat(names(new UserQuery(Optional.empty(), Optional.of(Role.READER), any, page)))
                .containsExactly("aase");
        assertThat(names(new UserQuery(Optional.empty(), anyRole, Optional.of(true), page)))
                .containsExactly("boss", "mette.hansen");
    }

    @Test
    void pagesFollowEachOtherInDanishOrder() {
        invite();
        security.users.create(admin, new UserDetails("aase", "Åse", null, Set.of(Role.READER), true));
        Page<UserAccount> first = security.users.list(admin, UserQuery.all(new PageRequest(2, Optional.empty(), true)));
        assertThat(first.total()).hasValue(3);
        assertThat(first.items()).extracting(u -> u.details().name()).containsExactly("boss", "mette.hansen");
        assertThat(names(UserQuery.all(new PageRequest(2, first.next(), false))))
                .containsExactly("aase");
    }

    private List<String> names(UserQuery query) {
        return security.users.list(admin, query).items().stream()
                .map(u -> u.details().name())
                .toList();
    }

    @Test
    void everyChangeIsLoggedAndNoPasswordIs() {
        Invitation mette = invite();
        accounts.choosePassword(mette.link().token(), PASSWORD);
        update(mette.user().id(), METTE.withRoles(Set.of(Role.MANAGER)));
        List<String> log = security.transactions.read(c -> Sql.list(
                c,
                "SELECT actor_name || ' ' || kind || ' ' || fields FROM plt_change ORDER BY seq",
                r -> r.getString(1)));
        assertThat(log).hasSize(3).noneMatch(row -> row.contains(PASSWORD) || row.contains("$2a$"));
        assertThat(log.get(1)).startsWith("Mette Hansen UPDATED").contains("password");
        assertThat(log.get(2)).startsWith("boss UPDATED").contains("contributor", "manager");
    }

    private UserAccount update(String id, UserDetails details) {
        long version = security.users.find(admin, id).orElseThrow().version();
        return security.users.update(admin, id, version, details);
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
