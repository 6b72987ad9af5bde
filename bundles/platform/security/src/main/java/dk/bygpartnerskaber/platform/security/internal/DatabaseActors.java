package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Actors;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Actors are the local users who may log in, and the keys that open. */
@Component
public final class DatabaseActors implements Actors {
    private final Transactions transactions;
    private final ApiKeyTable keys;

    @Activate
    public DatabaseActors(
            @Reference Transactions transactions,
            @Reference ApiKeyTable keys,
            @Reference(target = "(module=security)") SchemaReady schema) {
        this.transactions = transactions;
        this.keys = keys;
    }

    @Override
    public Optional<Actor> find(String id) {
        return transactions
                .read(c -> UserTable.byId(c, id))
                .filter(User::enabled)
                .map(User::actor)
                .or(() -> keys.actorOf(id));
    }
}
