package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.MailReceivers;
import dk.bygpartnerskaber.platform.security.MailReceivers.Receiver;
import dk.bygpartnerskaber.platform.security.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets the Monday mail. */
@OnBothDatabases
class MailReceiversTest {
    private final TestDatabase.Kind kind;
    private Security security;
    private MailReceivers receivers;
    private User lis;

    MailReceiversTest(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void aUserWithAnAddress(@TempDir Path data) {
        security = Security.empty(kind, data);
        receivers = new DatabaseMailReceivers(security.transactions, security.changes, new SchemaReady("security"));
        lis = security.addUser("lis", Role.READER);
        security.database.execute("UPDATE sec_user SET email = 'lis@klitborg.dk'");
    }

    private Receiver only() {
        assertThat(receivers.ofMondayMail()).hasSize(1);
        return receivers.ofMondayMail().get(0);
    }

    @Test
    void usersWithAnAddressWhoMayReadGetIt() {
        Receiver receiver = only();
        assertThat(receiver.actor()).isEqualTo(lis.actor());
        assertThat(receiver.email()).isEqualTo("lis@klitborg.dk");
        assertThat(receiver.language()).isEqualTo(Messages.DANISH);

        security.addUser("uden", Role.READER);
        assertThat(only().actor()).isEqualTo(lis.actor());
        security.database.execute("UPDATE sec_user SET roles = 'ADMINISTRATOR'");
        assertThat(receivers.ofMondayMail()).isEmpty();
        security.database.execute("UPDATE sec_user SET roles = 'READER', enabled = FALSE");
        assertThat(receivers.ofMondayMail()).isEmpty();
    }

    @Test
    void whoHasSwitchedItOffDoesNotAndTheChangeLogSaysSo() {
        assertThat(receivers.wantsMondayMail(lis.actor())).isTrue();
        receivers.setMondayMail(lis.actor(), false);
        receivers.setMondayMail(lis.actor(), false);
        assertThat(receivers.wantsMondayMail(lis.actor())).isFalse();
        assertThat(receivers.ofMondayMail()).isEmpty();
        assertThat(security.database.value("SELECT COUNT(*) FROM plt_change")).isEqualTo("1");
        assertThat(security.database.dump("plt_change")).contains("mondayMail", lis.id());

        receivers.setMondayMail(lis.actor(), true);
        assertThat(receivers.ofMondayMail()).hasSize(1);
    }

    @Test
    void theTokenOfAMailStaysAndSwitchesItOffOnly() {
        String token = only().token();
        assertThat(only().token()).isEqualTo(token);
        assertThat(receivers.wantsMondayMail(token)).isTrue();

        receivers.stopMondayMail(token);
        receivers.stopMondayMail(token);
        assertThat(receivers.wantsMondayMail(token)).isFalse();
        assertThat(security.database.value("SELECT COUNT(*) FROM plt_change")).isEqualTo("1");

        receivers.setMondayMail(lis.actor(), true);
        assertThat(only().token()).isEqualTo(token);
    }

    @Test
    void aTokenThatNobodyHasIsRefused() {
        for (String token : new String[] {"", "abc", "a\0b"}) {
            assertThat(catchThrowableOfType(ProblemException.class, () -> receivers.stopMondayMail(token))
                            .code())
                    .isEqualTo("mail-link-unknown");
        }
    }
}
