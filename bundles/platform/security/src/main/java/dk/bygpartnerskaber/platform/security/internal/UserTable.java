package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserDetails;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The SQL of the table of users. */
final class UserTable {
    static final String COLUMNS = "u.id, u.version, u.name, u.full_name, u.email, u.roles, u.enabled, u.password_hash,"
            + " u.credential_version, u.language, u.created";
    static final String SELECT = "SELECT " + COLUMNS + " FROM sec_user u";

    private UserTable() {}

    /** Reads a user from the columns {@link #COLUMNS}. */
    static User read(ResultSet row) throws SQLException {
        UserDetails details = new UserDetails(
                row.getString("name"),
                row.getString("full_name"),
                row.getString("email"),
                roles(row.getString("roles")),
                row.getBoolean("enabled"));
        return new User(
                row.getString("id"),
                row.getLong("version"),
                details,
                row.getString("password_hash"),
                row.getInt("credential_version"),
                Locale.forLanguageTag(row.getString("language")),
                Sql.instant(row, "created"));
    }

    private static Set<Role> roles(String column) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : column.split(",")) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }

    /** The one form of all ways to type a name; blank for none. */
    static String key(String typed) {
        return Objects.requireNonNullElse(new UserDetails(typed, null, null, Set.of(), true).name(), "");
    }

    /** Finds a user by the name people type; upper and lower case are alike. */
    static Optional<User> byName(Connection connection, String name) throws SQLException {
        String key = key(name);
        return TextRules.canBeStored(key)
                ? Sql.one(connection, SELECT + " WHERE u.name = ?", UserTable::read, key)
                : Optional.empty();
    }

    static Optional<User> byId(Connection connection, String id) throws SQLException {
        return Ids.isId(id) ? Sql.one(connection, SELECT + " WHERE u.id = ?", UserTable::read, id) : Optional.empty();
    }

    static String sortKey(UserDetails details) {
        return DanishOrder.key(details.shownName());
    }

    static long count(Connection connection) throws SQLException {
        return Sql.one(connection, "SELECT COUNT(*) FROM sec_user", row -> row.getLong(1))
                .orElseThrow();
    }

    /** @param hash of the password, or {@link Passwords#NOBODYS_HASH} */
    static String insert(Connection connection, UserDetails details, String hash, Instant now) throws SQLException {
        String id = Ids.next();
        Sql.update(
                connection,
                "INSERT INTO sec_user (id, version, name, full_name, name_sort, email, roles, enabled, password_hash,"
                        + " credential_version, language, created) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
                id,
                details.name(),
                details.fullName(),
                sortKey(details),
                details.email(),
                column(details.roles()),
                details.enabled(),
                hash,
                Messages.DANISH.toLanguageTag(),
                now);
        return id;
    }

    /** Whether the user still had that version. */
    static boolean update(Connection connection, String id, long version, UserDetails details) throws SQLException {
        String sql = "UPDATE sec_user SET name = ?, full_name = ?, name_sort = ?, email = ?, roles = ?, enabled = ?,"
                + " version = version + 1 WHERE id = ? AND version = ?";
        int rows = Sql.update(
                connection,
                sql,
                details.name(),
                details.fullName(),
                sortKey(details),
                details.email(),
                column(details.roles()),
                details.enabled(),
                id,
                version);
        return rows == 1;
    }

    private static String column(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    /** Keeps others from changing who is administrator until the transaction ends; how many can log in. */
    static int lockAdministrators(Connection connection) throws SQLException {
        return Sql.list(
                        connection,
                        SELECT + " WHERE u.enabled = TRUE AND u.password_hash <> ?"
                                + " AND ',' || u.roles || ',' LIKE '%,ADMINISTRATOR,%' ORDER BY u.id FOR UPDATE",
                        UserTable::read,
                        Passwords.NOBODYS_HASH)
                .size();
    }

    static void setPassword(Connection connection, String id, String hash) throws SQLException {
        Sql.update(
                connection,
                "UPDATE sec_user SET password_hash = ?, credential_version = credential_version + 1,"
                        + " version = version + 1 WHERE id = ?",
                hash,
                id);
    }

    /** Keeps a user from being changed until the transaction ends; whether it is open and has the password it had. */
    static boolean lockUnchanged(Connection connection, User user) throws SQLException {
        return Sql.exists(
                connection,
                "SELECT id FROM sec_user WHERE id = ? AND enabled = TRUE AND credential_version = ? FOR UPDATE",
                user.id(),
                user.credentialVersion());
    }

    static void setLanguage(Connection connection, String id, Locale language) throws SQLException {
        Sql.update(connection, "UPDATE sec_user SET language = ? WHERE id = ?", language.toLanguageTag(), id);
    }

    /** Closes an account for good and takes out of it who its user was. */
    static void forget(Connection connection, String id) throws SQLException {
        // ids of one moment begin alike: their end tells them apart
        String name = "slettet-" + id.substring(id.length() - 12);
        Sql.update(
                connection,
                "UPDATE sec_user SET name = ?, full_name = NULL, name_sort = ?, email = NULL, mail_token = NULL,"
                        + " enabled = FALSE,"
                        + " password_hash = ?, credential_version = credential_version + 1, version = version + 1"
                        + " WHERE id = ?",
                name,
                name,
                Passwords.NOBODYS_HASH,
                id);
        Sql.update(connection, "DELETE FROM sec_link WHERE user_id = ?", id);
    }
}
