package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.LocalUsers;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Removals;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.UserDetails;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Users by their names and ids, from their table. */
@Component
public final class DatabaseLocalUsers implements LocalUsers {
    private final Transactions transactions;
    private final SessionTable sessions;
    private final ChangeLog changes;
    private final Removals removals;
    private final Selections selections;

    @Activate
    public DatabaseLocalUsers(
            @Reference Transactions transactions,
            @Reference SessionTable sessions,
            @Reference ChangeLog changes,
            @Reference Removals removals,
            @Reference Selections selections,
            @Reference(target = "(module=security)") SchemaReady schema) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.changes = changes;
        this.removals = removals;
        this.selections = selections;
    }

    @Override
    public Optional<String> idOf(Actor actor, String name) {
        actor.require(Permission.CURATE);
        return transactions.read(c -> UserTable.byName(c, name)).map(User::id);
    }

    @Override
    public Optional<String> nameOf(Actor actor, String id) {
        if (!actor.id().equals(id)) {
            actor.require(Permission.CURATE);
        }
        return transactions.read(c -> UserTable.byId(c, id)).map(user -> user.details()
                .name());
    }

    @Override
    public Optional<Map<String, Object>> export(Actor actor, String id) {
        actor.require(Permission.PROTECT);
        return transactions.read(c -> {
            Optional<User> user = UserTable.byId(c, id);
            return user.isPresent() ? Optional.of(fields(actor, c, user.get())) : Optional.empty();
        });
    }

    private Map<String, Object> fields(Actor actor, Connection c, User user) throws SQLException {
        Map<String, Object> fields = new LinkedHashMap<>();
        UserDetails details = user.details();
        fields.put("name", details.name());
        fields.put("fullName", details.fullName());
        fields.put("email", details.email());
        fields.put(
                "roles",
                details.roles().stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .sorted()
                        .toList());
        fields.put("enabled", details.enabled());
        fields.put(
                "mondayMail", Sql.exists(c, "SELECT id FROM sec_user WHERE id = ? AND monday_mail = TRUE", user.id()));
        fields.put("created", user.created().toString());
        fields.put(
                "sessions",
                Sql.list(
                        c,
                        "SELECT created, seen, address, browser FROM sec_session WHERE user_id = ? ORDER BY created",
                        DatabaseLocalUsers::session,
                        user.id()));
        fields.put(
                "selections",
                selections.of(actor, user.id()).stream()
                        .map(DatabaseLocalUsers::selection)
                        .toList());
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    private static Map<String, Object> session(ResultSet row) throws SQLException {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("created", Sql.instant(row, "created").toString());
        session.put("seen", Sql.instant(row, "seen").toString());
        session.put("address", row.getString("address"));
        session.put("browser", row.getString("browser"));
        session.values().removeIf(Objects::isNull);
        return session;
    }

    private static Map<String, Object> selection(Selection selection) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", selection.name());
        fields.put("list", selection.list());
        fields.put("query", selection.query());
        fields.put("shared", selection.shared());
        return fields;
    }

    @Override
    public void forget(Actor actor, String id) {
        actor.require(Permission.PROTECT);
        if (actor.id().equals(id)) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "own-account", List.of());
        }
        RecordRef user = new RecordRef("user", id);
        transactions.write(c -> {
            UserDetails details = UserTable.byId(c, id)
                    .orElseThrow(ProblemException::notFound)
                    .details();
            UserTable.lockAdministrators(c);
            UserTable.forget(c, id);
            if (UserTable.lockAdministrators(c) == 0) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "last-administrator", List.of());
            }
            sessions.endAll(id);
            FieldChange access = new FieldChange("access", null, null);
            changes.record(actor, "security", user, ChangeLog.Kind.UPDATED, List.of(access));
            // the name to log in with may be a common word: it stands in the user's own rows only, which lose all
            // values
            removals.erased(
                    actor,
                    user,
                    Stream.of(details.fullName(), details.email())
                            .filter(Objects::nonNull)
                            .toList());
            return null;
        });
    }
}
