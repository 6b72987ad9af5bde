package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.Role;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AuthenticatorTest {
    private static final String HERE = "192.0.2.1";

    private final Security security;
    private User anne;

    AuthenticatorTest(TestDatabase.Kind kind) {
        security = Security.empty(kind, Path.of("."));
    }

    @BeforeEach
    void anneIsACoordinator() {
        anne = security.addUser();
    }

    private User logIn(String name, String password) {
        return security.authenticator.authenticate(name, password, HERE);
    }

    @Test
    void theRightPasswordLetsHerInHoweverSheWritesHerName() {
        assertThat(logIn(" Anne ", Security.PASSWORD)).isEqualTo(anne);
        assertThat(anne.actor().permissions())
                .containsExactlyInAnyOrderElementsOf(Role.permissions(Set.of(Role.COORDINATOR)));
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreRefusedAlike() {
        assertRefused("anne", "forkert");
        assertRefused("anne", "");
        assertRefused("nobody", Security.PASSWORD);
        assertRefused("an\0ne", Security.PASSWORD);
    }

    @Test
    void aPasswordThatWasRightBeforeHelpsNobodyToGuessPastTheThrottle() {
        logIn("anne", Security.PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertRefused("anne", "forkert " + i);
        }

        assertThatThrownBy(() -> logIn("anne", Security.PASSWORD))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("login-throttled"));
        assertThat(security.authenticator.authenticate("anne", Security.PASSWORD, "192.0.2.2"))
                .isEqualTo(anne);
    }

    @Test
    void guessesAtTheSameMomentAreCountedOneByOne() {
        assertThat(atOnce(12, "forkert")).containsOnly(entry("login-refused", 5L), entry("login-throttled", 7L));
    }

    @Test
    void aProgramThatStartsWithManyCallsAtOnceIsLetIn() {
        assertThat(atOnce(12, Security.PASSWORD)).containsOnly(entry("in", 12L));
    }

    private Map<String, Long> atOnce(int times, String password) {
        List<CompletableFuture<String>> tries = IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                logIn("anne", password);
                                return "in";
                            } catch (ProblemException e) {
                                return e.code();
                            }
                        },
                        task -> new Thread(task).start()))
                .toList();
        return tries.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
    }

    @Test
    void aDisabledUserIsOutAtOnceAlthoughThePasswordWasRightBefore() {
        logIn("anne", Security.PASSWORD);
        security.database.execute("UPDATE sec_user SET enabled = FALSE");
        assertRefused("anne", Security.PASSWORD);
    }

    @Test
    void aChangedPasswordCountsAtOnce() {
        logIn("anne", Security.PASSWORD);
        security.transactions.write(c -> {
            UserTable.setPassword(c, anne.id(), Passwords.hash("en helt ny én"));
            return null;
        });
        assertRefused("anne", Security.PASSWORD);
        assertThat(logIn("anne", "en helt ny én").id()).isEqualTo(anne.id());
    }

    @Test
    void aPasswordLongerThanBcryptTakesCountsToItsEnd() {
        String lengthy = "å".repeat(150);
        security.transactions.write(c -> {
            UserTable.setPassword(c, anne.id(), Passwords.hash(lengthy));
            return null;
        });
        assertRefused("anne", lengthy.substring(1));
        assertThat(logIn("anne", lengthy).id()).isEqualTo(anne.id());
    }

    private void assertRefused(String name, String password) {
        assertThatThrownBy(() -> logIn(name, password))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("login-refused"));
    }

    @Test
    void theTimeOfARefusalDoesNotTellWhetherThereIsSuchAUser() {
        security.addUser("bo", Role.READER);
        security.database.execute("UPDATE sec_user SET enabled = FALSE WHERE name = 'bo'");
        effort("opvarmning");
        long known = effort("anne");
        assertThat(effort("ukendt")).isBetween(known / 5, known * 5);
        assertThat(effort("bo")).isBetween(known / 5, known * 5);
    }

    /**
     * Processor time of some refusals, fewer than the throttle lets pass. Other load does not change it much, while a
     * refusal that leaves the comparison out takes a small part of it.
     */
    private long effort(String name) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < 4; i++) {
            assertRefused(name, "forkert " + i);
        }
        return threads.getCurrentThreadCpuTime() - before;
    }
}
