package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class UserActorsTest {
    private final TestDatabase.Kind kind;
    private Security security;
    private UserActors actors;

    UserActorsTest(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void install(@TempDir Path data) {
        security = Security.empty(kind, data);
        actors = new UserActors(security.transactions, new SchemaReady("security"));
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
}
