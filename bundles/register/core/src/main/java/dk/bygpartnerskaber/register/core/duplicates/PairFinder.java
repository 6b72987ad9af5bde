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
import java.time.Duration;
import java.time.Instant;
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
    private static final Duration PATIENCE = Duration.ofMinutes(3);

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

    /**
     * Compares some of the records that are due, the latest first, as somebody may wait for these; whether there were any.
     * Nothing is locked while they are compared: whoever writes a record meanwhile makes it due once more.
     */
    public boolean work() {
        List<Due> due = store.sql(this::take);
        for (String type : List.of(Organisations.TYPE, People.TYPE)) {
            List<String> ids = due.stream()
                    .filter(each -> each.type().equals(type))
                    .map(Due::record)
                    .distinct()
                    .toList();
            if (!ids.isEmpty()) {
                compare(type, ids);
            }
        }
        return store.sql(c -> {
            for (Due each : due) {
                Sql.update(c, "DELETE FROM reg_match_due WHERE id = ?", each.id());
            }
            return !due.isEmpty();
        });
    }

    /** Another node leaves these alone for some minutes; it takes them when this one has died. */
    private List<Due> take(Connection connection) throws SQLException {
        if (isImporting(connection)) {
            return List.of();
        }
        Instant now = store.now().toInstant();
        List<Due> due = Sql.list(
                connection,
                "SELECT id, record_type, record_id FROM reg_match_due WHERE taken_until IS NULL OR taken_until < ?"
                        + " ORDER BY id DESC FETCH FIRST " + AT_ONCE + " ROWS ONLY FOR UPDATE SKIP LOCKED",
                row -> new Due(row.getString(1), row.getString(2), row.getString(3)),
                now);
        for (Due each : due) {
            Sql.update(
                    connection, "UPDATE reg_match_due SET taken_until = ? WHERE id = ?", now.plus(PATIENCE), each.id());
        }
        return due;
    }

    /**
     * Whether an import is being written or undone: its one transaction changes many of the same rows, so that each might
     * wait for the other.
     */
    private static boolean isImporting(Connection connection) throws SQLException {
        String imports = "SELECT id FROM reg_import";
        int all = Sql.list(connection, imports, row -> row.getString(1)).size();
        return all
                > Sql.list(connection, imports + " FOR UPDATE SKIP LOCKED", row -> row.getString(1))
                        .size();
    }

    /** What is compared of some records, by their ids. */
    private interface Comparison {
        Map<String, List<Suspicion>> compare(EntityManager entities);
    }

    private void compare(String type, List<String> ids) {
        if (type.equals(People.TYPE)) {
            store.write(entities -> giveKeys(type, ids, details(entities, ids), MatchKeys::of));
            renew(type, ids, entities -> {
                Map<String, PersonDetails> details = details(entities, ids);
                return byId(
                        details.keySet(),
                        suspicions
                                .ofPeople(entities, List.copyOf(details.values()))
                                .toList());
            });
        } else {
            store.write(entities -> giveKeys(type, ids, places(entities, ids), MatchKeys::of));
            renew(type, ids, entities -> {
                Map<String, OrganisationDetails> details = places(entities, ids);
                return byId(
                        details.keySet(),
                        suspicions
                                .ofOrganisations(entities, List.copyOf(details.values()))
                                .toList());
            });
        }
    }

    private Map<String, PersonDetails> details(EntityManager entities, List<String> ids) {
        Map<String, PersonDetails> details = new LinkedHashMap<>();
        people.records(entities, people.byIds(entities, ids))
                .forEach(person -> details.put(person.id(), person.details()));
        return details;
    }

    private Map<String, OrganisationDetails> places(EntityManager entities, List<String> ids) {
        Map<String, OrganisationDetails> details = new LinkedHashMap<>();
        organisations
                .byIds(entities, ids)
                .forEach(row -> details.put(row.id(), row.toRecord().details()));
        return details;
    }

    private static Map<String, List<Suspicion>> byId(Collection<String> ids, List<List<Suspicion>> found) {
        Map<String, List<Suspicion>> byId = new LinkedHashMap<>();
        Iterator<List<Suspicion>> each = found.iterator();
        ids.forEach(id -> byId.put(id, each.next()));
        return byId;
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

    /** Those that were here before there were keys get theirs. */
    private <D> Void giveKeys(String type, List<String> ids, Map<String, D> details, Function<D, Set<MatchKey>> keys) {
        return store.sql(c -> {
            for (String id : lockKeyless(c, type, ids)) {
                if (details.containsKey(id)) {
                    MatchTable.replace(c, type, id, keys.apply(details.get(id)));
                }
            }
            return null;
        });
    }

    /** Writes the pairs of records anew; each of those that are there has its suspicions. */
    private void renew(String type, List<String> ids, Comparison comparison) {
        Map<Pair, Suspicion> pairs = new LinkedHashMap<>();
        store.read(comparison::compare).forEach((id, found) -> found.stream()
                .filter(other -> !other.id().equals(id))
                .forEach(other -> pairs.put(Pair.of(id, other.id()), other)));
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
