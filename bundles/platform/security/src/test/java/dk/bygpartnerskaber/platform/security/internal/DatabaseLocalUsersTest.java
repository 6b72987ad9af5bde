package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class DatabaseLocalUsersTest {
    private static final Actor CURATOR = new Actor("c", "Ea", Set.of(Permission.CURATE));

    private final TestDatabase.Kind kind;
    private DatabaseLocalUsers users;
    private User user;

    DatabaseLocalUsersTest(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void install(@TempDir Path data) {
        Security security = Security.empty(kind, data);
        users = new DatabaseLocalUsers(security.transactions, new SchemaReady("security"));
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
}
