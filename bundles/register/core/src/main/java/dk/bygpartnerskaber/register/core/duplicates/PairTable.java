package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Cursor;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.SuspectedPair;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pairs of records that may be the same, and those of which somebody said that they are not. Ids only. */
final class PairTable {
    private static final String ORDER = "score";
    private static final String PAIRS = " FROM reg_match_pair p"
            + " LEFT JOIN reg_organisation oa ON oa.id = p.a_id LEFT JOIN reg_person pa ON pa.id = p.a_id"
            + " LEFT JOIN reg_organisation ob ON ob.id = p.b_id LEFT JOIN reg_person pb ON pb.id = p.b_id"
            + " LEFT JOIN reg_match_dismissal d ON d.a_id = p.a_id AND d.b_id = p.b_id"
            + " WHERE COALESCE(oa.name, pa.name) IS NOT NULL AND COALESCE(ob.name, pb.name) IS NOT NULL"
            // an example and a real record cannot become one
            + " AND COALESCE(oa.demo, pa.demo) = COALESCE(ob.demo, pb.demo)";

    private PairTable() {}

    /** Ids in the order in which a pair has them. */
    record Pair(String a, String b) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    static void insert(Connection connection, String type, Pair pair, Suspicion found) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO reg_match_pair (a_id, b_id, record_type, score, reasons) VALUES (?, ?, ?, ?, ?)",
                pair.a(),
                pair.b(),
                type,
                found.score(),
                found.reasons().stream().map(DuplicateReason::code).collect(Collectors.joining(",")));
    }

    static void forget(Connection connection, String id) throws SQLException {
        Sql.update(connection, "DELETE FROM reg_match_pair WHERE a_id = ? OR b_id = ?", id, id);
    }

    /** Remembers that two records are not the same, or no longer does; whether that is new. */
    static boolean dismiss(Connection connection, Pair pair, boolean dismissed) throws SQLException {
        boolean known = Sql.exists(
                connection, "SELECT a_id FROM reg_match_dismissal WHERE a_id = ? AND b_id = ?", pair.a(), pair.b());
        if (known != dismissed) {
            String change = dismissed
                    ? "INSERT INTO reg_match_dismissal (a_id, b_id) VALUES (?, ?)"
                    : "DELETE FROM reg_match_dismissal WHERE a_id = ? AND b_id = ?";
            Sql.update(connection, change, pair.a(), pair.b());
        }
        return known != dismissed;
    }

    static Page<SuspectedPair> page(
            Connection connection, Optional<String> type, boolean dismissed, PageRequest request) throws SQLException {
        List<Object> values = new ArrayList<>();
        String pairs = PAIRS + (dismissed ? " AND d.a_id IS NOT NULL" : " AND d.a_id IS NULL");
        if (type.isPresent()) {
            pairs += " AND p.record_type = ?";
            values.add(type.get());
        }
        OptionalLong total = request.total() ? count(connection, pairs, values) : OptionalLong.empty();
        if (request.cursor().isPresent()) {
            After after = After.read(request.cursor().get());
            pairs += " AND (p.score < ? OR p.score = ? AND (p.a_id < ? OR p.a_id = ? AND p.b_id < ?))";
            Collections.addAll(values, after.score(), after.score(), after.a(), after.a(), after.b());
        }
        List<SuspectedPair> rows = Sql.list(
                connection,
                "SELECT p.record_type, p.a_id, p.b_id, p.score, p.reasons, d.a_id AS dismissed,"
                        + " COALESCE(oa.name, pa.name) AS a_name, COALESCE(ob.name, pb.name) AS b_name" + pairs
                        + " ORDER BY p.score DESC, p.a_id DESC, p.b_id DESC FETCH FIRST " + (request.limit() + 1)
                        + " ROWS ONLY",
                PairTable::pair,
                values.toArray());
        List<SuspectedPair> items = rows.stream().limit(request.limit()).toList();
        Optional<String> next =
                rows.size() > items.size() ? Optional.of(After.cursor(items.get(items.size() - 1))) : Optional.empty();
        return new Page<>(items, next, total);
    }

    private static OptionalLong count(Connection connection, String pairs, List<Object> values) throws SQLException {
        return Sql.one(connection, "SELECT COUNT(*)" + pairs, row -> OptionalLong.of(row.getLong(1)), values.toArray())
                .orElseThrow();
    }

    private static SuspectedPair pair(ResultSet row) throws SQLException {
        return new SuspectedPair(
                row.getString("record_type"),
                new SuspectedPair.Member(row.getString("a_id"), row.getString("a_name")),
                new SuspectedPair.Member(row.getString("b_id"), row.getString("b_name")),
                row.getInt("score"),
                reasons(row.getString("reasons")),
                row.getString("dismissed") != null);
    }

    private static List<DuplicateReason> reasons(String codes) {
        return Arrays.stream(codes.split(","))
                .flatMap(code -> Coded.parse(DuplicateReason.class, code).stream())
                .toList();
    }

    /** The last pair of the page before. */
    private record After(int score, String a, String b) {
        private static final Pattern VALUE = Pattern.compile("([0-9]{1,3}) ([0-9a-f-]{36})");

        static String cursor(SuspectedPair pair) {
            String value = pair.score() + " " + pair.b().id();
            return new Cursor(ORDER, value, pair.a().id()).encode();
        }

        static After read(String cursor) {
            Cursor read = Cursor.decode(cursor, ORDER);
            Matcher value = VALUE.matcher(read.value());
            if (!value.matches()) {
                throw ProblemException.invalid(FieldProblem.of("cursor", "not-a-cursor"));
            }
            return new After(Integer.parseInt(value.group(1)), read.id(), value.group(2));
        }
    }
}
