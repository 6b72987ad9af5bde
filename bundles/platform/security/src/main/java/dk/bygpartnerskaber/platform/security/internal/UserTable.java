package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.security.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The SQL of the table of users. */
final class UserTable {
    static final String COLUMNS = "u.id, u.name, u.password_hash, u.roles, u.enabled, u.credential_version, u.language";

    private UserTable() {}

    /** Reads a user from the columns {@link #COLUMNS}, which must be the first of the row. */
    static User read(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(row.getString(4).split(",")).map(Role::valueOf).forEach(roles::add);
        return new User(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                roles,
                row.getBoolean(5),
                row.getInt(6),
                Locale.forLanguageTag(row.getString(7)));
    }

    /** Finds a user by the name people type; upper and lower case are alike. */
    static Optional<User> byName(Connection connection, String name) throws SQLException {
        return one(
                connection,
                "SELECT " + COLUMNS + " FROM sec_user u WHERE u.name = ?",
                name.strip().toLowerCase(Locale.ROOT));
    }

    static Optional<User> byId(Connection connection, String id) throws SQLException {
        return one(connection, "SELECT " + COLUMNS + " FROM sec_user u WHERE u.id = ?", id);
    }

    private static Optional<User> one(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    static boolean isEmpty(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT COUNT(*) FROM sec_user");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1) == 0;
        }
    }

    static void insert(Connection connection, String name, String hash, Set<Role> roles, OffsetDateTime now)
            throws SQLException {
        String sql =
                "INSERT INTO sec_user (id, name, password_hash, roles, enabled, credential_version, language, created)"
                        + " VALUES (?, ?, ?, ?, TRUE, 1, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, Ids.next());
            insert.setString(2, name);
            insert.setString(3, hash);
            insert.setString(4, roles.stream().map(Role::name).collect(Collectors.joining(",")));
            insert.setString(5, Messages.DANISH.toLanguageTag());
            insert.setObject(6, now);
            insert.executeUpdate();
        }
    }

    static void setPassword(Connection connection, String id, String hash) throws SQLException {
        String sql = "UPDATE sec_user SET password_hash = ?, credential_version = credential_version + 1 WHERE id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, hash);
            update.setString(2, id);
            update.executeUpdate();
        }
    }

    static void setLanguage(Connection connection, String id, Locale language) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE sec_user SET language = ? WHERE id = ?")) {
            update.setString(1, language.toLanguageTag());
            update.setString(2, id);
            update.executeUpdate();
        }
    }
}
