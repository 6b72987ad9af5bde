package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcRemovals;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcSelections;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class DatabaseLocalUsersTest {
    private static final Actor DPO = new Actor("d", "Dorte", Set.of(Permission.PROTECT));
    private static final Actor CURATOR = new Actor("c", "Ea", Set.of(Permission.CURATE));

    private final TestDatabase.Kind kind;
    private DatabaseLocalUsers users;
    private JdbcSelections selections;
    private Security security;
    private User user;

    DatabaseLocalUsersTest(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void install(@TempDir Path data) {
        security = Security.empty(kind, data);
        JdbcRemovals removals =
                new JdbcRemovals(security.transactions, security.changes, new SchemaReady("persistence"));
        selections = new JdbcSelections(security.transactions, new SchemaReady("persistence"));
        selections.addLists(() -> Set.of("/people"));
        users = new DatabaseLocalUsers(
                security.transactions,
                security.sessions,
                security.changes,
                removals,
                selections,
                new SchemaReady("security"));
        user = security.addUser();
    }

    @Test
    void aUserIsFoundByNameAndById() {
        String name = user.details().name();

        assertThat(users.idOf(CURATOR, name.toUpperCase())).contains(user.id());
        assertThat(users.idOf(CURATOR, "nobody\0")).isEmpty();
        assertThat(users.nameOf(CURATOR, user.id())).contains(name);
        assertThat(users.nameOf(CURATOR, "nobody")).isEmpty();
    }

    @Test
    void othersKnowNoNameButTheirOwn() {
        Actor stranger = new Actor("s", "Bo", Set.of(Permission.READ, Permission.EDIT));

        assertThat(users.nameOf(user.actor(), user.id()))
                .contains(user.details().name());
        assertThatThrownBy(() -> users.nameOf(stranger, user.id())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> users.idOf(stranger, "lis")).isInstanceOf(ProblemException.class);
    }

    @Test
    void whoAsksSeesWhatIsKeptOfAUser() {
        security.logIn(user, "token");
        selections.save(user.actor(), "/people", "Vagter", "q=sang", false);

        assertThat(users.export(DPO, user.id()).orElseThrow())
                .containsEntry("name", "anne")
                .containsEntry("roles", List.of("coordinator"))
                .doesNotContainKey("email")
                .hasEntrySatisfying("sessions", sessions -> assertThat(sessions.toString())
                        .contains("192.0.2.1")
                        .contains("Firefox"))
                .hasEntrySatisfying(
                        "selections", saved -> assertThat(saved.toString()).contains("Vagter", "/people", "q=sang"));
        assertThat(users.export(DPO, "nobody")).isEmpty();
    }

    @Test
    void aForgottenUserHasNeitherAccountNorNameNorSessions() {
        Actor boss = security.addBoss();
        String id = security.invite(boss).user().id();
        User mette = security.transactions.read(c -> UserTable.byId(c, id)).orElseThrow();
        security.logIn(mette, "token");
        security.update(boss, id, mette.details().withEnabled(true));
        security.changes.record(
                mette.actor(), "register", new RecordRef("team", "t"), ChangeLog.Kind.UPDATED, List.of());

        selections.save(mette.actor(), "/people", "Karlas sangting", "q=sang", false);
        Selection others = selections.save(user.actor(), "/people", "Vagter", "", false);

        users.forget(DPO, id);

        assertThat(selections.of(DPO, id)).isEmpty();
        assertThat(selections.of(DPO, user.id())).extracting(Selection::id).containsExactly(others.id());

        User now = security.transactions.read(c -> UserTable.byId(c, id)).orElseThrow();
        assertThat(now.details().name()).startsWith("slettet-");
        assertThat(now.details().enabled()).isFalse();
        for (String table : List.of("sec_user", "sec_session", "sec_link", "plt_change")) {
            assertThat(security.database.dump(table)).doesNotContainIgnoringCase("mette");
        }
        assertThat(security.database.value("SELECT actor_name FROM plt_change WHERE record_id = 't'"))
                .isEqualTo("Slettet bruger");
        assertThat(security.database.value("SELECT COUNT(*) FROM sec_session WHERE user_id = '" + id + "'"))
                .isEqualTo("0");
    }

    @Test
    void neitherTheLastAdministratorNorOneselfIsForgotten() {
        Actor boss = security.addBoss();

        assertThatThrownBy(() -> users.forget(DPO, boss.id())).hasMessageContaining("last-administrator");
        Actor both = new Actor(boss.id(), "Boss", Set.of(Permission.PROTECT));
        assertThatThrownBy(() -> users.forget(both, boss.id())).hasMessageContaining("own-account");
        assertThatThrownBy(() -> users.forget(CURATOR, user.id())).isInstanceOf(ProblemException.class);
    }
}
