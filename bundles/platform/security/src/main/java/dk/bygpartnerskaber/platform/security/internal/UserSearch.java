package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.persistence.Cursor;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One search among the users, page by page in the order of their names. Not thread-safe; made for one call. */
final class UserSearch {
    private static final String ORDER = "name";

    private final UserQuery query;
    private final StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    private final List<Object> values = new ArrayList<>();

    UserSearch(UserQuery query) {
        this.query = query;
        query.text().ifPresent(this::text);
        query.role().ifPresent(role -> and("',' || u.roles || ',' LIKE ?", "%," + role.name() + ",%"));
        query.enabled().ifPresent(enabled -> and("u.enabled = ?", enabled));
    }

    private void text(String text) {
        if (!TextRules.canBeStored(text)) {
            and("1 = 0");
            return;
        }
        String part = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        and(
                Stream.of("u.name", "u.full_name", "u.email")
                        .map(column -> Sql.lower(column) + " LIKE ? ESCAPE '!'")
                        .collect(Collectors.joining(" OR ", "(", ")")),
                part,
                part,
                part);
    }

    private void and(String condition, Object... itsValues) {
        where.append(" AND ").append(condition);
        values.addAll(List.of(itsValues));
    }

    Page<UserAccount> page(Connection connection) throws SQLException {
        OptionalLong total = query.page().total() ? OptionalLong.of(count(connection)) : OptionalLong.empty();
        query.page()
                .cursor()
                .map(text -> Cursor.decode(text, ORDER))
                .ifPresent(last -> and(
                        "(u.name_sort > ? OR (u.name_sort = ? AND u.id > ?))", last.value(), last.value(), last.id()));
        int limit = query.page().limit();
        String sql = UserTable.SELECT + where + " ORDER BY u.name_sort, u.id FETCH FIRST " + (limit + 1) + " ROWS ONLY";
        List<User> found = Sql.list(connection, sql, UserTable::read, values.toArray());
        List<User> items = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit ? Optional.of(cursor(items.get(limit - 1))) : Optional.empty();
        return new Page<>(items.stream().map(User::account).toList(), next, total);
    }

    private long count(Connection connection) throws SQLException {
        return Sql.one(connection, "SELECT COUNT(*) FROM sec_user u" + where, row -> row.getLong(1), values.toArray())
                .orElseThrow();
    }

    private static String cursor(User user) {
        return new Cursor(ORDER, UserTable.sortKey(user.details()), user.id()).encode();
    }
}
