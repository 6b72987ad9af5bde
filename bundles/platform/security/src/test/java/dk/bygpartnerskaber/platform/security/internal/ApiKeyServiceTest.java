package dk.bygpartnerskaber.platform.security.internal;

import static dk.bygpartnerskaber.platform.security.internal.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.ApiKey;
import dk.bygpartnerskaber.platform.security.ApiKeyService;
import dk.bygpartnerskaber.platform.security.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ApiKeyServiceTest {
    // the fixture's time is an hour before midnight in Denmark
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 28);
    private static final Set<Permission> SCOPES = Set.of(Permission.READ, Permission.HISTORY);

    private final Security security;
    private Actor admin;

    ApiKeyServiceTest(TestDatabase.Kind kind) {
        security = Security.empty(kind, Path.of("."));
    }

    @BeforeEach
    void thereIsAnAdministrator() {
        admin = security.addUser("boss", Role.ADMINISTRATOR).actor();
    }

    private ApiKeyService.Created create() {
        return security.keys.create(admin, " Hjemmesiden ", SCOPES, TODAY.plusDays(30));
    }

    @Test
    void theSecretOpensWithTheScopesUnderTheNameOfTheProgram() {
        ApiKeyService.Created created = create();
        assertThat(security.keyTable.actor(created.secret())).hasValueSatisfying(actor -> {
            assertThat(actor.name()).isEqualTo("Hjemmesiden");
            assertThat(actor.permissions()).isEqualTo(SCOPES);
        });
        assertThat(security.keyTable.actor(created.secret() + "x")).isEmpty();
        assertThat(security.keyTable.actor("")).isEmpty();
    }

    @Test
    void whoReadsTheDatabaseCannotUseIt() {
        String secret = create().secret();
        List<String> kept =
                security.transactions.read(c -> Sql.list(c, "SELECT hash FROM sec_api_key", r -> r.getString(1)));
        assertThat(kept).singleElement().satisfies(hash -> {
            assertThat(hash).doesNotContain(secret);
            assertThat(security.keyTable.actor(hash)).isEmpty();
        });
    }

    @Test
    void itOpensUntilMidnightOfItsLastDay() {
        String secret = security.keys.create(admin, "Kalender", SCOPES, TODAY).secret();
        security.pass(Duration.ofMinutes(59));
        assertThat(security.keyTable.actor(secret)).isPresent();
        security.pass(Duration.ofMinutes(2));
        assertThat(security.keyTable.actor(secret)).isEmpty();
    }

    @Test
    void aRevokedKeyIsShutOutAtOnceAndForGood() {
        ApiKeyService.Created created = create();
        security.keys.revoke(admin, created.key().id());
        security.keys.revoke(admin, created.key().id());
        assertThat(security.keyTable.actor(created.secret())).isEmpty();
        assertThat(security.keys.list(admin)).singleElement().satisfies(key -> assertThat(key.revoked())
                .isPresent());
        // once when it was made, once when it was shut out
        List<String> log = security.transactions.read(
                c -> Sql.list(c, "SELECT kind FROM plt_change ORDER BY seq", r -> r.getString(1)));
        assertThat(log).containsExactly("CREATED", "UPDATED");
    }

    @Test
    void itSaysWhenItWasUsedLast() {
        ApiKeyService.Created created = create();
        assertThat(created.key().lastUsed()).isEmpty();
        security.keyTable.actor(created.secret());
        assertThat(security.keys.find(admin, created.key().id()).flatMap(ApiKey::lastUsed))
                .contains(security.clock.instant());
    }

    @Test
    void whatMakesNoKeyIsRefusedByField() {
        create();
        assertRefused(() -> security.keys.create(admin, "hjemmesiden", SCOPES, TODAY), "name", "key-name-taken");
        assertRefused(() -> security.keys.create(admin, " ", SCOPES, TODAY), "name", "required");
        assertRefused(() -> security.keys.create(admin, "x".repeat(101), SCOPES, TODAY), "name", "too-long");
        assertRefused(() -> security.keys.create(admin, "x", Set.of(), TODAY), "scopes", "required");
        assertRefused(() -> security.keys.create(admin, "x", SCOPES, null), "lastDay", "required");
        assertRefused(() -> security.keys.create(admin, "x", SCOPES, TODAY.minusDays(1)), "lastDay", "out-of-range");
        assertRefused(() -> security.keys.create(admin, "x", SCOPES, TODAY.plusDays(731)), "lastDay", "out-of-range");
    }

    @Test
    void onlyAdministratorsMay() {
        Actor other = security.addUser("anne", Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER)
                .actor();
        List<ThrowingCallable> calls = List.of(
                () -> security.keys.list(other),
                () -> security.keys.find(other, "x"),
                () -> security.keys.create(other, "x", SCOPES, TODAY),
                () -> security.keys.revoke(other, "x"));
        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("forbidden")));
    }
}
