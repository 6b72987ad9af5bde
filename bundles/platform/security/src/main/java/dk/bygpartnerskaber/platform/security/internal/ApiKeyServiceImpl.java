package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.ApiKey;
import dk.bygpartnerskaber.platform.security.ApiKeyService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The keys of programs, on the database. */
@Component
public final class ApiKeyServiceImpl implements ApiKeyService {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final ApiKeyTable keys;
    private final Transactions transactions;
    private final ChangeLog changes;
    private final Clock clock;

    @Activate
    public ApiKeyServiceImpl(
            @Reference ApiKeyTable keys,
            @Reference Transactions transactions,
            @Reference ChangeLog changes,
            @Reference Clock clock) {
        this.keys = keys;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<ApiKey> list(Actor actor) {
        actor.require(Permission.ADMINISTER);
        Instant now = clock.instant();
        return keys.all().stream()
                .sorted(Comparator.comparing((ApiKey key) -> !key.isValid(now))
                        .thenComparing(key -> DanishOrder.key(key.name()))
                        .thenComparing(ApiKey::id))
                .toList();
    }

    @Override
    public Optional<ApiKey> find(Actor actor, String id) {
        actor.require(Permission.ADMINISTER);
        return keys.byId(id);
    }

    /** What the change log says of a key. */
    public record Description(String name, Set<Permission> scopes, LocalDate lastDay) {}

    @Override
    public Created create(Actor actor, String name, Set<Permission> scopes, LocalDate lastDay) {
        actor.require(Permission.ADMINISTER);
        String shown = name == null || name.isBlank() ? null : name.strip();
        check(shown, scopes, lastDay);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant expires = lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
        ApiKey key =
                new ApiKey(Ids.next(), shown, Set.copyOf(scopes), now, expires, Optional.empty(), Optional.empty());
        String secret = "byg_" + Passwords.token();
        transactions.write(c -> {
            keys.insert(key, secret);
            log(actor, key.id(), ChangeLog.Kind.CREATED, null, new Description(shown, key.scopes(), lastDay));
            return null;
        });
        return new Created(key, secret);
    }

    private void check(String name, Set<Permission> scopes, LocalDate lastDay) {
        Instant now = clock.instant();
        TextRules rules = new TextRules();
        rules.required("name", name);
        rules.line("name", name, 100);
        if (keys.all().stream().anyMatch(key -> key.isValid(now) && key.name().equalsIgnoreCase(name))) {
            rules.add("name", "key-name-taken");
        }
        rules.required("scopes", scopes.isEmpty() ? null : scopes);
        rules.required("lastDay", lastDay);
        LocalDate today = now.atZone(ZONE).toLocalDate();
        if (lastDay != null && (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(MAX_DAYS)))) {
            rules.add(
                    "lastDay",
                    "out-of-range",
                    today.toString(),
                    today.plusDays(MAX_DAYS).toString());
        }
        rules.check();
    }

    /** What the change log says of a key that was shut out. */
    public record Revocation(boolean revoked) {}

    @Override
    public void revoke(Actor actor, String id) {
        actor.require(Permission.ADMINISTER);
        keys.byId(id).orElseThrow(ProblemException::notFound);
        transactions.write(c -> {
            if (keys.revoke(id)) {
                log(actor, id, ChangeLog.Kind.UPDATED, new Revocation(false), new Revocation(true));
            }
            return null;
        });
    }

    private void log(Actor actor, String id, ChangeLog.Kind kind, Record before, Record after) {
        changes.record(actor, "security", new RecordRef("api-key", id), kind, FieldChange.between(before, after));
    }
}
