package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.Teams;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows that belong to a record and have no version of their own: when a text goes from one, the record gets the next
 * version, and its change log names the field without values.
 */
public enum ErasedParts {
    RESPONSIBLE("responsible", "part = 'RESPONSIBLE' AND "),
    PROJECT_GROUP("projectGroup", "part = 'PROJECT_GROUP' AND "),
    STEERING_GROUP("steeringGroup", "part = 'STEERING_GROUP' AND "),
    TEAM_MEMBERS(Teams.TYPE, "reg_team", "members", "reg_team_member", "team_id", "", "role_name"),
    ROLES(People.TYPE, "reg_person", "roles", "reg_person_role", "person_id", "", "role_name", "department", "note");

    private final String type;
    private final String owners;
    private final String field;
    private final String table;
    private final String key;
    private final String condition;
    private final List<String> columns;

    ErasedParts(String field, String condition) {
        this(
                Partnerships.TYPE,
                "reg_partnership",
                field,
                "reg_partnership_person",
                "partnership_id",
                condition,
                "role_name");
    }

    ErasedParts(
            String type, String owners, String field, String table, String key, String condition, String... columns) {
        this.type = type;
        this.owners = owners;
        this.field = field;
        this.table = table;
        this.key = key;
        this.condition = condition;
        this.columns = List.of(columns);
    }

    /** To be called while the texts still stand there. */
    public static void touchOwners(Connection connection, Actor actor, ChangeLog changes, Redaction redaction)
            throws SQLException {
        for (ErasedParts parts : values()) {
            for (String id : parts.mentioning(connection, redaction)) {
                Sql.update(
                        connection,
                        "UPDATE " + parts.owners
                                + " SET version = version + 1, changed = CURRENT_TIMESTAMP WHERE id = ?",
                        id);
                changes.record(
                        actor,
                        "register",
                        new RecordRef(parts.type, id),
                        ChangeLog.Kind.UPDATED,
                        List.of(new FieldChange(parts.field, null, null)));
            }
        }
    }

    /** Ids of the records that a row with one of the texts belongs to. */
    private Set<String> mentioning(Connection connection, Redaction redaction) throws SQLException {
        Set<String> ids = new LinkedHashSet<>();
        List<String> likes = redaction.likes();
        for (String column : likes.isEmpty() ? List.<String>of() : columns) {
            String like = String.join(" OR ", Collections.nCopies(likes.size(), Sql.lower(column) + " LIKE ?"));
            ids.addAll(Sql.list(
                    connection,
                    "SELECT " + key + ", " + column + " FROM " + table + " WHERE " + condition + "(" + like + ")",
                    row -> redaction.isIn(row.getString(2)) ? row.getString(1) : "",
                    likes.toArray()));
        }
        ids.remove("");
        return ids;
    }
}
