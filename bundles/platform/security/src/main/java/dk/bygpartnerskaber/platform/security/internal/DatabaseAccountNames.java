package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.AccountNames;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names of users and keys, from their tables. */
@Component
public final class DatabaseAccountNames implements AccountNames {
    private final Transactions transactions;

    @Activate
    public DatabaseAccountNames(
            @Reference Transactions transactions, @Reference(target = "(module=security)") SchemaReady schema) {
        this.transactions = transactions;
    }

    @Override
    public Map<String, String> of(Actor actor, Set<String> ids) {
        if (!actor.may(Permission.ADMINISTER)) {
            actor.require(Permission.PROTECT);
        }
        Object[] known = ids.stream().filter(Ids::isId).toArray();
        if (known.length == 0) {
            return Map.of();
        }
        String list = "(" + String.join(", ", Collections.nCopies(known.length, "?")) + ")";
        Map<String, String> names = new HashMap<>();
        transactions.<Void>read(c -> {
            Sql.list(
                    c,
                    "SELECT id, COALESCE(full_name, name) FROM sec_user WHERE id IN " + list,
                    row -> names.put(row.getString(1), row.getString(2)),
                    known);
            Sql.list(
                    c,
                    "SELECT id, name FROM sec_api_key WHERE id IN " + list,
                    row -> names.put(row.getString(1), row.getString(2)),
                    known);
            return null;
        });
        return names;
    }
}
