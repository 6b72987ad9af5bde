package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saved selections in a table. */
@Component
public final class JdbcSelections implements Selections {
    private static final Pattern ADDRESS = Pattern.compile("(/[a-z0-9-]+)+");

    private final Transactions transactions;

    @Activate
    public JdbcSelections(
            @Reference Transactions transactions, @Reference(target = "(module=persistence)") SchemaReady schema) {
        this.transactions = transactions;
    }

    @Override
    public List<Selection> list(Actor actor, Optional<String> list) {
        actor.require(Permission.READ);
        return transactions
                .read(connection -> Sql.list(
                        connection,
                        "SELECT id, list, name, query, shared, owner_id FROM plt_selection"
                                + " WHERE owner_id = ? OR shared = TRUE",
                        row -> selection(actor, row),
                        actor.id()))
                .stream()
                .filter(selection -> list.map(selection.list()::equals).orElse(true))
                .sorted(Comparator.comparing((Selection selection) -> DanishOrder.key(selection.name()))
                        .thenComparing(Selection::id))
                .toList();
    }

    private static Selection selection(Actor actor, ResultSet row) throws SQLException {
        return new Selection(
                row.getString("id"),
                row.getString("list"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getString("owner_id").equals(actor.id()));
    }

    @Override
    public Selection save(Actor actor, String list, String name, String query, boolean shared) {
        actor.require(Permission.READ);
        if (shared) {
            actor.require(Permission.CURATE);
        }
        String tidy = name == null || name.isBlank() ? null : name.strip();
        String asked = query == null ? "" : query;
        TextRules rules = new TextRules();
        rules.required("list", list);
        rules.line("list", list, 100, ADDRESS, "malformed", "/organisations");
        rules.required("name", tidy);
        rules.line("name", tidy, 100);
        rules.line("query", asked, 2000);
        rules.check();
        FreeText.check(actor, "name", tidy);
        Selection selection = new Selection(Ids.next(), list, tidy, asked, shared, true);
        return transactions.write(connection -> {
            Sql.update(
                    connection,
                    "DELETE FROM plt_selection WHERE owner_id = ? AND list = ? AND name = ?",
                    actor.id(),
                    list,
                    tidy);
            Sql.update(
                    connection,
                    "INSERT INTO plt_selection (id, list, owner_id, name, query, shared) VALUES (?, ?, ?, ?, ?, ?)",
                    selection.id(),
                    list,
                    actor.id(),
                    tidy,
                    asked,
                    shared);
            return selection;
        });
    }

    @Override
    public void remove(Actor actor, String id) {
        actor.require(Permission.READ);
        String others = actor.may(Permission.CURATE) ? " OR shared = TRUE" : "";
        boolean removed = Ids.isId(id)
                && transactions.write(connection -> Sql.update(
                                connection,
                                "DELETE FROM plt_selection WHERE id = ? AND (owner_id = ?" + others + ")",
                                id,
                                actor.id()))
                        > 0;
        if (!removed) {
            throw ProblemException.notFound();
        }
    }

    /** Those that ask for one record ask for the other one from now on; their ids. */
    static List<String> repoint(Connection connection, RecordRef from, RecordRef into) throws SQLException {
        List<String> ids = Sql.list(
                connection,
                "SELECT id FROM plt_selection WHERE query LIKE ?",
                row -> row.getString(1),
                "%" + from.id() + "%");
        pointBack(connection, into, from, ids);
        return ids;
    }

    /** Lets these selections ask for the first record in the place of the second. */
    static void pointBack(Connection connection, RecordRef from, RecordRef into, List<String> ids) throws SQLException {
        for (String id : ids) {
            Sql.update(
                    connection,
                    "UPDATE plt_selection SET query = REPLACE(query, ?, ?) WHERE id = ?",
                    into.id(),
                    from.id(),
                    id);
        }
    }

    /** Selections that ask for one of the texts, or are called so, go. */
    static void erase(Connection connection, Redaction redaction) throws SQLException {
        List<String> ids = Sql.list(
                connection,
                "SELECT id, name, query FROM plt_selection",
                row -> redaction.isIn(row.getString(2)) || redaction.isIn(decoded(row.getString(3)))
                        ? row.getString(1)
                        : "");
        for (String id : ids) {
            Sql.update(connection, "DELETE FROM plt_selection WHERE id = ?", id);
        }
    }

    private static String decoded(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return query;
        }
    }
}
