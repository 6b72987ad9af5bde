package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportRun.Suspected;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.duplicates.InShort;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the records of imports that may be in the register already, with what they may be. */
final class SuspectedItems {
    private final RegisterStore store;

    SuspectedItems(RegisterStore store) {
        this.store = store;
    }

    /** A row of an item, which its candidates follow. */
    private record Found(
            int place,
            String key,
            String type,
            String name,
            String about,
            List<Integer> lines,
            String choice,
            String chosen) {}

    Page<Suspected> page(String run, boolean undecided, PageRequest page) {
        return store.sqlRead(connection -> {
            Page<Found> found = Places.page(
                    connection,
                    "reg_import_item",
                    undecided ? ImportSuspicions.OPEN : "import_id = ? AND score > 0",
                    SuspectedItems::found,
                    page,
                    run);
            Map<Integer, List<Suspicion>> candidates = candidates(connection, run, found.items());
            return found.map(item -> new Suspected(
                    item.key(),
                    item.type(),
                    item.name(),
                    item.about(),
                    item.lines(),
                    candidates.getOrDefault(item.place(), List.of()),
                    Optional.ofNullable(item.choice()).map(ImportChoice::valueOf),
                    Optional.ofNullable(item.chosen())));
        });
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getInt("place"),
                row.getString("item_key"),
                row.getString("record_type"),
                row.getString("name"),
                Optional.ofNullable(row.getString("about")).orElse(""),
                ImportItems.lines(row),
                row.getString("choice"),
                row.getString("record_id"));
    }

    /** A candidate of an item. */
    private record Candidate(int place, Suspicion suspicion) {}

    /** Those that are there, as they are now. */
    private Map<Integer, List<Suspicion>> candidates(Connection connection, String run, List<Found> items)
            throws SQLException {
        if (items.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>(List.of(run));
        items.forEach(item -> values.add(item.place()));
        List<Candidate> all = Sql.list(
                connection,
                "SELECT c.place, c.record_id, COALESCE(o.name, p.name), c.score, c.reasons, COALESCE(o.demo, p.demo) FROM reg_import_candidate c"
                        + " LEFT JOIN reg_organisation o ON o.id = c.record_id"
                        + " LEFT JOIN reg_person p ON p.id = c.record_id"
                        + " WHERE c.import_id = ? AND COALESCE(o.name, p.name) IS NOT NULL AND c.place IN ("
                        + String.join(", ", Collections.nCopies(items.size(), "?")) + ") ORDER BY c.place, c.likeness",
                row -> new Candidate(
                        row.getInt(1),
                        new Suspicion(
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                reasons(row.getString(5)),
                                row.getBoolean(6))),
                values.toArray());
        Map<String, String> about = InShort.ofAll(
                connection,
                all.stream().map(candidate -> candidate.suspicion().id()).toList(),
                store.today());
        return all.stream()
                .collect(Collectors.groupingBy(
                        Candidate::place,
                        Collectors.mapping(
                                candidate -> candidate
                                        .suspicion()
                                        .told(about.getOrDefault(
                                                candidate.suspicion().id(), "")),
                                Collectors.toList())));
    }

    private static List<DuplicateReason> reasons(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(" ")).map(DuplicateReason::valueOf).toList();
    }
}
