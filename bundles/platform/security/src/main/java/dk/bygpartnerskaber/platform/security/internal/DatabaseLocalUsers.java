package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.LocalUsers;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Users by their names and ids, from their table. */
@Component
public final class DatabaseLocalUsers implements LocalUsers {
    private final Transactions transactions;

    @Activate
    public DatabaseLocalUsers(
            @Reference Transactions transactions, @Reference(target = "(module=security)") SchemaReady schema) {
        this.transactions = transactions;
    }

    @Override
    public Optional<String> idOf(Actor actor, String name) {
        actor.require(Permission.CURATE);
        return transactions.read(c -> UserTable.byName(c, name)).map(User::id);
    }

    @Override
    public Optional<String> nameOf(Actor actor, String id) {
        if (!actor.id().equals(id)) {
            actor.require(Permission.CURATE);
        }
        return transactions.read(c -> UserTable.byId(c, id)).map(user -> user.details()
                .name());
    }
}
