package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class DatabaseActorsTest {
    private final TestDatabase.Kind kind;
    private Security security;
    private DatabaseActors actors;

    DatabaseActorsTest(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void install(@TempDir Path data) {
        security = Security.empty(kind, data);
        actors = new DatabaseActors(security.transactions, security.keyTable, new SchemaReady("security"));
    }

    @Test
    void aUserIsFoundWithWhatTheyMayDoNow() {
        User user = security.addUser();
        assertThat(actors.find(user.id())).contains(user.actor());

        security.database.execute("UPDATE sec_user SET roles = 'READER'");
        assertThat(actors.find(user.id()).orElseThrow().permissions()).hasSize(1);
    }

    @Test
    void whoIsGoneOrMayNotLogInIsNoActor() {
        User user = security.addUser();
        assertThat(actors.find("somebody-else")).isEmpty();

        security.database.execute("UPDATE sec_user SET enabled = FALSE");
        assertThat(actors.find(user.id())).isEmpty();
    }

    @Test
    void aKeyIsAnActorWhileItOpens() {
        Actor admin = security.addUser("boss", Role.ADMINISTRATOR).actor();
        String id = security.keys
                .create(admin, "Hjemmesiden", Set.of(Permission.READ), LocalDate.of(2026, 3, 30))
                .key()
                .id();
        assertThat(actors.find(id)).contains(new Actor(id, "Hjemmesiden", Set.of(Permission.READ)));

        security.keys.revoke(admin, id);
        assertThat(actors.find(id)).isEmpty();
    }
}
