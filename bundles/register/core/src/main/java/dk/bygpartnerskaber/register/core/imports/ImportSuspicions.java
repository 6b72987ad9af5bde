package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportDecision;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.Suspicion;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.duplicates.InShort;
import dk.bygpartnerskaber.register.core.imports.Decisions.Decision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which new records of imports may be in the register already, and what was decided on them, as rows. */
final class ImportSuspicions {
    /** Of the candidates that are still in the register. */
    private static final String THERE = " (EXISTS (SELECT 1 FROM reg_organisation o WHERE o.id = c.record_id)"
            + " OR EXISTS (SELECT 1 FROM reg_person p WHERE p.id = c.record_id))";

    private static final String LIKELIEST = "(SELECT MAX(c.score) FROM reg_import_candidate c WHERE c.import_id ="
            + " reg_import_item.import_id AND c.place = reg_import_item.place AND" + THERE + ")";

    /** Those that wait for a decision; one whose candidates are all gone is new. */
    static final String OPEN = "import_id = ? AND score > 0 AND choice IS NULL AND " + LIKELIEST + " IS NOT NULL";

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
        Map<String, String> names = drafts.stream()
                .collect(Collectors.toMap(draft -> draft.ref().id(), ImportDraft::name, (one, other) -> one));
        store.sql(connection -> {
            for (int place = 0; place < drafts.size(); place++) {
                ImportDraft<?> draft = drafts.get(place);
                List<Suspicion> candidates = suspicions.getOrDefault(draft.key(), List.of());
                if (!candidates.isEmpty()) {
                    insert(connection, run, place, about(draft, names), candidates);
                    Optional<Decision> decision = decisions.on(draft).filter(taken -> isOn(taken, candidates));
                    if (decision.isPresent()) {
                        decide(connection, run, place, decision.get());
                    }
                }
            }
            return null;
        });
    }

    private static String about(ImportDraft<?> draft, Map<String, String> names) {
        return draft.details() instanceof PersonDetails person
                ? InShort.of(person, names::get)
                : draft.details() instanceof OrganisationDetails organisation ? InShort.of(organisation) : "";
    }

    private static boolean isOn(Decision decision, List<Suspicion> candidates) {
        return decision.choice() != ImportChoice.SAME
                || candidates.stream().anyMatch(candidate -> candidate.id().equals(decision.record()));
    }

    private static void insert(Connection connection, String run, int place, String about, List<Suspicion> candidates)
            throws SQLException {
        Sql.update(
                connection,
                "UPDATE reg_import_item SET score = ?, about = ? WHERE import_id = ? AND place = ?",
                candidates.get(0).score(),
                about,
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

    /** Ids of those that are there, the likeliest first. */
    private static List<String> candidates(Connection connection, String run, int place) throws SQLException {
        return Sql.list(
                connection,
                "SELECT c.record_id FROM reg_import_candidate c WHERE c.import_id = ? AND c.place = ? AND" + THERE
                        + " ORDER BY c.likeness",
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
                    "SELECT place, record_type, " + LIKELIEST + " FROM reg_import_item WHERE " + OPEN,
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
}
