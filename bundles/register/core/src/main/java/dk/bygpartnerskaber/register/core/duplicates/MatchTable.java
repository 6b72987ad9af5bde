package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Portions;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.core.MatchedRecords;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The keys of records as rows. Whatever is written is due to be compared with the others, see {@link PairFinder}. */
@Component
public final class MatchTable implements MatchedRecords {
    private static final int ROWS_AT_ONCE = 50;
    private static final String INSERT_KEY =
            "INSERT INTO reg_match_key (record_type, record_id, kind, match_key) VALUES ";
    private static final String KEY = "(?, ?, ?, ?)";
    private static final String INSERT_DUE = "INSERT INTO reg_match_due (id, record_type, record_id) VALUES (?, ?, ?)";

    private final RegisterStore store;

    @Activate
    public MatchTable(@Reference RegisterStore store) {
        this.store = store;
    }

    @Override
    public void newOrganisations(Map<String, OrganisationDetails> created) {
        created(Organisations.TYPE, created, MatchKeys::of);
    }

    @Override
    public void newPeople(Map<String, PersonDetails> created) {
        created(People.TYPE, created, MatchKeys::of);
    }

    private <D> void created(String type, Map<String, D> created, Function<D, Set<MatchKey>> keysOf) {
        store.sql(c -> {
            try (PreparedStatement key = c.prepareStatement(INSERT_KEY + KEY);
                    PreparedStatement due = c.prepareStatement(INSERT_DUE)) {
                for (Map.Entry<String, D> one : created.entrySet()) {
                    for (MatchKey match : keysOf.apply(one.getValue())) {
                        add(key, type, one.getKey(), match.kind().name(), match.key());
                    }
                    add(due, Ids.next(), type, one.getKey());
                }
                key.executeBatch();
                return due.executeBatch();
            }
        });
    }

    private static void add(PreparedStatement insert, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setString(i + 1, values[i]);
        }
        insert.addBatch();
    }

    @Override
    public void organisation(String id, OrganisationDetails before, OrganisationDetails after) {
        written(Organisations.TYPE, id, before == null ? null : MatchKeys.of(before), MatchKeys.of(after));
    }

    @Override
    public void person(String id, PersonDetails before, PersonDetails after) {
        written(People.TYPE, id, before == null ? null : MatchKeys.of(before), MatchKeys.of(after));
    }

    private void written(String type, String id, Set<MatchKey> before, Set<MatchKey> after) {
        store.sql(c -> {
            if (!after.equals(before)) {
                replace(c, type, id, after);
            }
            return Sql.update(c, INSERT_DUE, Ids.next(), type, id);
        });
    }

    static void replace(Connection connection, String type, String id, Set<MatchKey> keys) throws SQLException {
        Sql.update(connection, "DELETE FROM reg_match_key WHERE record_id = ?", id);
        for (List<MatchKey> some : Portions.of(List.copyOf(keys), ROWS_AT_ONCE)) {
            insert(connection, type, id, some);
        }
    }

    private static void insert(Connection connection, String type, String id, List<MatchKey> keys) throws SQLException {
        List<Object> values = new ArrayList<>();
        keys.forEach(key -> Collections.addAll(values, type, id, key.kind().name(), key.key()));
        Sql.update(connection, INSERT_KEY + String.join(", ", Collections.nCopies(keys.size(), KEY)), values.toArray());
    }

    @Override
    public void gone(List<String> ids) {
        Object[] all = ids.toArray();
        String places = String.join(", ", Collections.nCopies(all.length, "?"));
        store.sql(c -> {
            Sql.update(c, "DELETE FROM reg_match_key WHERE record_id IN (" + places + ")", all);
            Sql.update(c, "DELETE FROM reg_match_due WHERE record_id IN (" + places + ")", all);
            Sql.update(c, "DELETE FROM reg_match_pair WHERE a_id IN (" + places + ")", all);
            return Sql.update(c, "DELETE FROM reg_match_pair WHERE b_id IN (" + places + ")", all);
        });
    }
}
