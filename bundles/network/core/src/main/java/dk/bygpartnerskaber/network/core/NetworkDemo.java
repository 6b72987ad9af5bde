package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.DemoData;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The network's example records: where the register's example partners stand, and what its invented staff have noted of late.
 * Loaded when the product starts with {@code bygpartnerskaber.demo=true}, the register's examples are there, and the network is
 * empty.
 */
@Component(immediate = true)
public final class NetworkDemo implements DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkDemo.class);
    private static final List<String> TABLES =
            List.of("net_relation", "net_interaction", "net_follow_up", "net_enquiry", "net_acquaintance");

    private final NetworkStore store;
    private final DemoRecords records;

    @Activate
    public NetworkDemo(
            BundleContext framework,
            @Reference NetworkStore store,
            @Reference DemoRecords records,
            @Reference(target = "(component.name=dk.bygpartnerskaber.register.core.demo.RegisterDemo)")
                    DemoData register,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.records = records;
        if (Boolean.parseBoolean(framework.getProperty("bygpartnerskaber.demo"))) {
            load(register);
        }
    }

    private void load(DemoData register) {
        Actor loader = Actor.system("demo");
        try {
            if (count(" WHERE demo = FALSE") == 0 && !hasContacts() && register.count(loader) > 0) {
                store.write(connection -> {
                    // the register's examples say of some where they stand, when the network is there before them
                    records.remove(loader);
                    records.load(loader);
                    return null;
                });
            }
        } catch (RuntimeException e) {
            LOG.error("The network's example records could not be loaded: {}", e.toString());
        }
    }

    @Override
    public long count(Actor actor) {
        actor.require(Permission.READ);
        return count(" WHERE demo = TRUE");
    }

    private boolean hasContacts() {
        return store.read(connection -> Sql.exists(connection, "SELECT 1 FROM net_interaction FETCH FIRST 1 ROW ONLY"));
    }

    private long count(String where) {
        return store.read(connection -> {
            long all = 0;
            for (String table : TABLES) {
                all += Sql.one(connection, "SELECT COUNT(*) FROM " + table + where, row -> row.getLong(1))
                        .orElse(0L);
            }
            return all;
        });
    }

    @Override
    public void remove(Actor actor) {
        actor.require(Permission.CURATE);
        store.write(connection -> {
            records.remove(actor);
            return null;
        });
    }
}
