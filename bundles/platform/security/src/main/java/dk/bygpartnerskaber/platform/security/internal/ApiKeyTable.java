package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.ApiKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keys of programs as rows; kept by the hash of their secret, which has 256 random bits and needs no slow one. */
@Component(service = ApiKeyTable.class)
public final class ApiKeyTable {
    private static final String SELECT =
            "SELECT id, name, scopes, created, expires, last_used, revoked FROM sec_api_key";
    // writing it on each request would make every read a write
    private static final Duration USE_PRECISION = Duration.ofHours(1);

    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public ApiKeyTable(
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(target = "(module=security)") SchemaReady schema) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who calls with a secret; empty unless it opens now. */
    Optional<Actor> actor(String secret) {
        Instant now = clock.instant();
        Optional<ApiKey> key = transactions.read(
                c -> Sql.one(c, SELECT + " WHERE hash = ?", ApiKeyTable::read, Digests.sha256(secret)));
        return key.filter(k -> k.isValid(now)).map(k -> {
            touch(k, now);
            return actor(k);
        });
    }

    /** The program of a key's id; empty unless the key opens now. */
    Optional<Actor> actorOf(String id) {
        return byId(id).filter(key -> key.isValid(clock.instant())).map(ApiKeyTable::actor);
    }

    private static Actor actor(ApiKey key) {
        return new Actor(key.id(), key.name(), key.scopes());
    }

    private void touch(ApiKey key, Instant now) {
        if (key.lastUsed().filter(used -> used.plus(USE_PRECISION).isAfter(now)).isEmpty()) {
            transactions.write(c -> Sql.update(c, "UPDATE sec_api_key SET last_used = ? WHERE id = ?", now, key.id()));
        }
    }

    List<ApiKey> all() {
        return transactions.read(c -> Sql.list(c, SELECT, ApiKeyTable::read));
    }

    Optional<ApiKey> byId(String id) {
        return Ids.isId(id)
                ? transactions.read(c -> Sql.one(c, SELECT + " WHERE id = ?", ApiKeyTable::read, id))
                : Optional.empty();
    }

    void insert(ApiKey key, String secret) {
        transactions.write(c -> Sql.update(
                c,
                "INSERT INTO sec_api_key (id, name, hash, scopes, created, expires) VALUES (?, ?, ?, ?, ?, ?)",
                key.id(),
                key.name(),
                Digests.sha256(secret),
                key.scopes().stream().sorted().map(Permission::name).collect(Collectors.joining(",")),
                key.created(),
                key.expires()));
    }

    /** Whether it was open until now. */
    boolean revoke(String id) {
        Instant now = clock.instant();
        return transactions.write(c -> Sql.update(
                        c,
                        "UPDATE sec_api_key SET revoked = ? WHERE id = ? AND revoked IS NULL AND expires > ?",
                        now,
                        id,
                        now))
                == 1;
    }

    private static ApiKey read(ResultSet row) throws SQLException {
        Set<Permission> scopes = EnumSet.noneOf(Permission.class);
        for (String name : row.getString("scopes").split(",")) {
            scopes.add(Permission.valueOf(name));
        }
        return new ApiKey(
                row.getString("id"),
                row.getString("name"),
                scopes,
                Sql.instant(row, "created"),
                Sql.instant(row, "expires"),
                Optional.ofNullable(Sql.instant(row, "last_used")),
                Optional.ofNullable(Sql.instant(row, "revoked")));
    }
}
