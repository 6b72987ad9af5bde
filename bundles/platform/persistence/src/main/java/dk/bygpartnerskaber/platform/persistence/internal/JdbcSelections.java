package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.SelectableLists;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Saved selections in a table. */
@Component
public final class JdbcSelections implements Selections {
    private static final int MAX_QUERY = 2000;

    private final Transactions transactions;
    private final List<SelectableLists> lists = new CopyOnWriteArrayList<>();

    @Activate
    public JdbcSelections(
            @Reference Transactions transactions, @Reference(target = "(module=persistence)") SchemaReady schema) {
        this.transactions = transactions;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addLists(SelectableLists more) {
        lists.add(more);
    }

    public void removeLists(SelectableLists gone) {
        lists.remove(gone);
    }

    @Override
    public List<Selection> list(Actor actor, Optional<String> list) {
        actor.require(Permission.READ);
        return transactions
                .read(connection -> Sql.list(
                        connection,
                        "SELECT * FROM plt_selection WHERE owner_id = ? OR shared = TRUE",
                        row -> selection(actor, row),
                        actor.id()))
                .stream()
                .filter(selection -> list.map(selection.list()::equals).orElse(true))
                .sorted(Comparator.comparing((Selection selection) -> DanishOrder.key(selection.name()))
                        .thenComparing(Selection::id))
                .toList();
    }

    @Override
    public List<Selection> of(Actor actor, String user) {
        actor.require(Permission.PROTECT);
        return transactions.read(connection -> Sql.list(
                connection,
                "SELECT * FROM plt_selection WHERE owner_id = ? ORDER BY id",
                row -> selection(actor, row),
                user));
    }

    @Override
    public Optional<Selection> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return Ids.isId(id)
                ? transactions.read(connection -> Sql.one(
                        connection,
                        "SELECT * FROM plt_selection WHERE id = ? AND (owner_id = ? OR shared = TRUE)",
                        row -> selection(actor, row),
                        id,
                        actor.id()))
                : Optional.empty();
    }

    private static Selection selection(Actor actor, ResultSet row) throws SQLException {
        return new Selection(
                row.getString("id"),
                row.getLong("version"),
                row.getString("list"),
                row.getString("name"),
                SelectionQuery.readable(row.getString("query")),
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
        check(list, tidy, asked);
        FreeText.check(
                actor,
                List.of(
                        new FieldChange("name", null, tidy),
                        new FieldChange("query", null, SelectionQuery.decoded(asked))));
        return transactions.write(connection -> {
            int replaced = Sql.update(
                    connection,
                    "UPDATE plt_selection SET query = ?, shared = ?, version = version + 1"
                            + " WHERE owner_id = ? AND list = ? AND name = ?",
                    asked,
                    shared,
                    actor.id(),
                    list,
                    tidy);
            if (replaced == 0) {
                refuseMore(connection, actor);
                Sql.update(
                        connection,
                        "INSERT INTO plt_selection (id, list, owner_id, name, query, shared) VALUES (?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        list,
                        actor.id(),
                        tidy,
                        asked,
                        shared);
            }
            return Sql.one(
                            connection,
                            "SELECT * FROM plt_selection WHERE owner_id = ? AND list = ? AND name = ?",
                            row -> selection(actor, row),
                            actor.id(),
                            list,
                            tidy)
                    .orElseThrow();
        });
    }

    private void check(String list, String name, String query) {
        SortedSet<String> known = new TreeSet<>();
        lists.forEach(some -> known.addAll(some.addresses()));
        TextRules rules = new TextRules();
        rules.required("list", list);
        if (rules.line("list", list, 100) && list != null && !known.contains(list)) {
            rules.add("list", "unknown-value", list, String.join(", ", known));
        }
        rules.required("name", name);
        rules.line("name", name, 100);
        if (rules.line("query", query, MAX_QUERY) && !SelectionQuery.isReadable(query)) {
            rules.add("query", "malformed", "sector=public&sort=name");
        }
        rules.check();
    }

    private static void refuseMore(Connection connection, Actor actor) throws SQLException {
        long kept = Sql.one(
                        connection,
                        "SELECT COUNT(*) FROM plt_selection WHERE owner_id = ?",
                        row -> row.getLong(1),
                        actor.id())
                .orElseThrow();
        if (kept >= MAX_OWN) {
            throw new ProblemException(
                    ProblemException.Kind.INVALID, "too-many-selections", List.of(), String.valueOf(MAX_OWN));
        }
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

    @Override
    public void replaceValue(Actor actor, String list, String filter, String value, String by) {
        actor.require(Permission.CURATE);
        transactions.write(connection -> {
            for (String[] stored : Sql.list(
                    connection,
                    "SELECT id, query FROM plt_selection WHERE list = ?",
                    row -> new String[] {row.getString(1), row.getString(2)},
                    list)) {
                String query = SelectionQuery.replaced(stored[1], filter, value, by);
                // a query that has no room for the longer name stays
                if (!query.equals(stored[1]) && query.length() <= MAX_QUERY) {
                    Sql.update(
                            connection,
                            "UPDATE plt_selection SET query = ?, version = version + 1 WHERE id = ?",
                            query,
                            stored[0]);
                }
            }
            return null;
        });
    }

    /** Where any of the texts stands in the names of selections and in what they ask for. */
    static List<Mention> mentions(Connection connection, Redaction redaction) throws SQLException {
        List<Mention> mentions = new ArrayList<>();
        Sql.list(connection, "SELECT id, name, query FROM plt_selection ORDER BY id", row -> {
            RecordRef selection = new RecordRef(Selection.TYPE, row.getString("id"));
            mention(selection, "name", redaction.excerpt(row.getString("name"))).ifPresent(mentions::add);
            mention(selection, "query", redaction.excerpt(SelectionQuery.decoded(row.getString("query"))))
                    .ifPresent(mentions::add);
            return selection;
        });
        return mentions;
    }

    private static Optional<Mention> mention(RecordRef selection, String field, Optional<String> excerpt) {
        return excerpt.map(text -> new Mention("platform", selection, field, text));
    }

    /** Selections that ask for one of the texts, or are called so, go, and those of a user who is forgotten. */
    static void erase(Connection connection, RecordRef person, Redaction redaction) throws SQLException {
        if (person.type().equals(ChangeErasure.USER)) {
            Sql.update(connection, "DELETE FROM plt_selection WHERE owner_id = ?", person.id());
        }
        for (Mention mention : mentions(connection, redaction)) {
            Sql.update(
                    connection,
                    "DELETE FROM plt_selection WHERE id = ?",
                    mention.record().id());
        }
    }
}
