package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.duplicates.PairTable.Pair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares records that have been written with all others, and gives keys to those that were here before there were any. */
@Component(service = PairFinder.class)
public final class PairFinder {
    private static final int AT_ONCE = 100;

    private final RegisterStore store;
    private final Suspicions suspicions;
    private final Organisations organisations;
    private final People people;

    @Activate
    public PairFinder(
            @Reference RegisterStore store,
            @Reference Suspicions suspicions,
            @Reference Organisations organisations,
            @Reference People people) {
        this.store = store;
        this.suspicions = suspicions;
        this.organisations = organisations;
        this.people = people;
    }

    private record Due(String id, String type, String record) {}

    /** Compares some of the records that are due; whether there were any. */
    public boolean work() {
        return store.write(entities -> {
            List<Due> due = store.sql(PairFinder::due);
            for (String type : List.of(Organisations.TYPE, People.TYPE)) {
                List<String> ids = due.stream()
                        .filter(each -> each.type().equals(type))
                        .map(Due::record)
                        .distinct()
                        .toList();
                if (!ids.isEmpty()) {
                    compare(entities, type, ids);
                }
            }
            return store.sql(c -> {
                for (Due each : due) {
                    Sql.update(c, "DELETE FROM reg_match_due WHERE id = ?", each.id());
                }
                return !due.isEmpty();
            });
        });
    }

    /** Another node waits for these, and then takes the next. */
    private static List<Due> due(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "SELECT id, record_type, record_id FROM reg_match_due ORDER BY id FETCH FIRST " + AT_ONCE
                        + " ROWS ONLY FOR UPDATE",
                row -> new Due(row.getString(1), row.getString(2), row.getString(3)));
    }

    private void compare(EntityManager entities, String type, List<String> ids) {
        Set<String> keyless = store.sql(c -> lockKeyless(c, type, ids));
        if (type.equals(People.TYPE)) {
            Map<String, PersonDetails> details = new LinkedHashMap<>();
            people.records(entities, people.byIds(entities, ids))
                    .forEach(person -> details.put(person.id(), person.details()));
            giveKeys(type, keyless, details, MatchKeys::of);
            renew(type, ids, details.keySet(), suspicions.ofPeople(entities, List.copyOf(details.values())));
        } else {
            Map<String, OrganisationDetails> details = new LinkedHashMap<>();
            organisations
                    .byIds(entities, ids)
                    .forEach(row -> details.put(row.id(), row.toRecord().details()));
            giveKeys(type, keyless, details, MatchKeys::of);
            renew(type, ids, details.keySet(), suspicions.ofOrganisations(entities, List.copyOf(details.values())));
        }
    }

    /** Those of the records that have no keys, locked, so that nobody writes other keys meanwhile. */
    private static Set<String> lockKeyless(Connection connection, String type, List<String> ids) throws SQLException {
        String marks = " IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        Set<String> keyless = new HashSet<>(ids);
        Sql.list(
                        connection,
                        "SELECT DISTINCT record_id FROM reg_match_key WHERE record_id" + marks,
                        row -> row.getString(1),
                        ids.toArray())
                .forEach(keyless::remove);
        for (String id : keyless) {
            Sql.list(
                    connection,
                    "SELECT id FROM " + (type.equals(People.TYPE) ? "reg_person" : "reg_organisation")
                            + " WHERE id = ? FOR UPDATE",
                    row -> row.getString(1),
                    id);
        }
        return keyless;
    }

    private <D> void giveKeys(String type, Set<String> ids, Map<String, D> details, Function<D, Set<MatchKey>> keys) {
        store.sql(c -> {
            for (String id : ids) {
                if (details.containsKey(id)) {
                    MatchTable.replace(c, type, id, keys.apply(details.get(id)));
                }
            }
            return null;
        });
    }

    /** Writes the pairs of records anew; each of those that are there has its suspicions. */
    private void renew(String type, List<String> ids, Collection<String> there, List<List<Suspicion>> found) {
        Map<Pair, Suspicion> pairs = new LinkedHashMap<>();
        Iterator<List<Suspicion>> each = found.iterator();
        for (String id : there) {
            each.next().stream()
                    .filter(other -> !other.id().equals(id))
                    .forEach(other -> pairs.put(Pair.of(id, other.id()), other));
        }
        store.sql(c -> {
            for (String id : ids) {
                PairTable.forget(c, id);
            }
            for (Map.Entry<Pair, Suspicion> pair : pairs.entrySet()) {
                PairTable.insert(c, type, pair.getKey(), pair.getValue());
            }
            return null;
        });
    }
}
