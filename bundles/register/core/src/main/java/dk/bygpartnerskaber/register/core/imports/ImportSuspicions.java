package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportDecision;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Suspected;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.imports.Decisions.Decision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which new records of imports may be in the register already, and what was decided on them, as rows. */
final class ImportSuspicions {
    private static final String OPEN = "import_id = ? AND score > 0 AND choice IS NULL";

    private final RegisterStore store;

    ImportSuspicions(RegisterStore store) {
        this.store = store;
    }

    /**
     * To be called once the items are there.
     *
     * @param suspicions by the keys of drafts
     * @param decisions taken before; those on candidates that are no more are forgotten
     */
    void add(String run, List<ImportDraft<?>> drafts, Map<String, List<Suspicion>> suspicions, Decisions decisions) {
        store.sql(connection -> {
            for (int place = 0; place < drafts.size(); place++) {
                ImportDraft<?> draft = drafts.get(place);
                List<Suspicion> candidates = suspicions.getOrDefault(draft.key(), List.of());
                if (!candidates.isEmpty()) {
                    insert(connection, run, place, candidates);
                    Optional<Decision> decision = decisions.on(draft).filter(taken -> isOn(taken, candidates));
                    if (decision.isPresent()) {
                        decide(connection, run, place, decision.get());
                    }
                }
            }
            return null;
        });
    }

    private static boolean isOn(Decision decision, List<Suspicion> candidates) {
        return decision.choice() != ImportChoice.SAME
                || candidates.stream().anyMatch(candidate -> candidate.id().equals(decision.record()));
    }

    private static void insert(Connection connection, String run, int place, List<Suspicion> candidates)
            throws SQLException {
        Sql.update(
                connection,
                "UPDATE reg_import_item SET score = ? WHERE import_id = ? AND place = ?",
                candidates.get(0).score(),
                run,
                place);
        String sql = "INSERT INTO reg_import_candidate (import_id, place, likeness, record_id, score, reasons)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < candidates.size(); i++) {
                Suspicion candidate = candidates.get(i);
                insert.setString(1, run);
                insert.setInt(2, place);
                insert.setInt(3, i);
                insert.setString(4, candidate.id());
                insert.setInt(5, candidate.score());
                insert.setString(
                        6,
                        candidate.reasons().stream().map(DuplicateReason::name).collect(Collectors.joining(" ")));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void decide(Connection connection, String run, int place, Decision decision) throws SQLException {
        Action action =
                switch (decision.choice()) {
                    case NEW -> Action.CREATE;
                    case SAME -> Action.UPDATE;
                    case SKIP -> Action.SKIP;
                };
        Sql.update(
                connection,
                "UPDATE reg_import_item SET choice = ?, action = ?, record_id = ? WHERE import_id = ? AND place = ?",
                decision.choice().name(),
                action.name(),
                decision.record(),
                run,
                place);
    }

    Decisions decisions(String run) {
        Map<String, Decision> byKey = new HashMap<>();
        store.sqlRead(connection -> Sql.list(
                connection,
                "SELECT item_key, choice, record_id FROM reg_import_item WHERE import_id = ? AND choice IS NOT NULL",
                row -> byKey.put(
                        row.getString(1), new Decision(ImportChoice.valueOf(row.getString(2)), row.getString(3))),
                run));
        return new Decisions(byKey);
    }

    /** @throws ProblemException when one names nothing that there is */
    void decide(String run, List<ImportDecision> decisions) {
        store.sql(connection -> {
            TextRules rules = new TextRules();
            for (int i = 0; i < decisions.size(); i++) {
                decide(connection, rules, run, "decisions/" + i + "/", decisions.get(i));
            }
            rules.check();
            return null;
        });
    }

    private static void decide(
            Connection connection, TextRules rules, String run, String field, ImportDecision decision)
            throws SQLException {
        Optional<Integer> place = Sql.one(
                connection,
                "SELECT place FROM reg_import_item WHERE import_id = ? AND item_key = ? AND score > 0",
                row -> row.getInt(1),
                run,
                decision.item());
        if (place.isEmpty()) {
            rules.add(field + "item", "no-such-record");
            return;
        }
        if (decision.choice() == null) {
            rules.add(field + "choice", "required");
            return;
        }
        Optional<String> record = decision.choice() == ImportChoice.SAME
                ? candidates(connection, run, place.get()).stream()
                        .filter(id -> decision.record() == null || id.equals(decision.record()))
                        .findFirst()
                : Optional.empty();
        if (decision.choice() == ImportChoice.SAME && record.isEmpty()) {
            rules.add(field + "record", "no-such-record");
            return;
        }
        decide(connection, run, place.get(), new Decision(decision.choice(), record.orElse(null)));
    }

    /** Ids, the likeliest first. */
    private static List<String> candidates(Connection connection, String run, int place) throws SQLException {
        return Sql.list(
                connection,
                "SELECT record_id FROM reg_import_candidate WHERE import_id = ? AND place = ? ORDER BY likeness",
                row -> row.getString(1),
                run,
                place);
    }

    /** A record that nothing has been decided on. */
    private record Open(int place, String type, boolean likely) {}

    /** One decision for all that have none. */
    void decideAll(String run, Optional<String> type, Optional<Boolean> likely, ImportChoice choice) {
        store.sql(connection -> {
            List<Open> open = Sql.list(
                    connection,
                    "SELECT place, record_type, score FROM reg_import_item WHERE " + OPEN,
                    row -> new Open(row.getInt(1), row.getString(2), row.getInt(3) >= Suspicion.LIKELY),
                    run);
            List<Integer> places = open.stream()
                    .filter(item -> type.map(item.type()::equals).orElse(true))
                    .filter(item ->
                            likely.map(wanted -> wanted == item.likely()).orElse(true))
                    .map(Open::place)
                    .toList();
            for (int place : places) {
                String record = choice == ImportChoice.SAME
                        ? candidates(connection, run, place).get(0)
                        : null;
                decide(connection, run, place, new Decision(choice, record));
            }
            return null;
        });
    }

    /** A row of an item, which its candidates follow. */
    private record Found(
            int place, String key, String type, String name, List<Integer> lines, String choice, String chosen) {}

    Page<Suspected> page(String run, boolean undecided, PageRequest page) {
        return store.sqlRead(connection -> {
            Page<Found> found = Places.page(
                    connection,
                    "reg_import_item",
                    undecided ? OPEN : "import_id = ? AND score > 0",
                    ImportSuspicions::found,
                    page,
                    run);
            Map<Integer, List<Suspicion>> candidates = candidates(connection, run, found.items());
            return found.map(item -> new Suspected(
                    item.key(),
                    item.type(),
                    item.name(),
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
                ImportItems.lines(row),
                row.getString("choice"),
                row.getString("record_id"));
    }

    /** With the names that the records have now. */
    private static Map<Integer, List<Suspicion>> candidates(Connection connection, String run, List<Found> items)
            throws SQLException {
        Map<Integer, List<Suspicion>> all = new HashMap<>();
        for (Found item : items) {
            String table = item.type().equals(Organisations.TYPE) ? "reg_organisation" : "reg_person";
            all.put(
                    item.place(),
                    Sql.list(
                            connection,
                            "SELECT c.record_id, r.name, c.score, c.reasons, r.demo FROM reg_import_candidate c JOIN "
                                    + table
                                    + " r ON r.id = c.record_id WHERE c.import_id = ? AND c.place = ?"
                                    + " ORDER BY c.likeness",
                            row -> new Suspicion(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getInt(3),
                                    reasons(row.getString(4)),
                                    row.getBoolean(5)),
                            run,
                            item.place()));
        }
        return all;
    }

    private static List<DuplicateReason> reasons(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(" ")).map(DuplicateReason::valueOf).toList();
    }
}
