package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.AuditQuery;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Cursor;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.persistence.internal.ChangeQuery.Row;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the change log, as those may who call. */
@Component
public final class JdbcChangeHistory implements ChangeHistory {
    private static final String OF_RECORD = "seq";
    private static final String AUDIT = "at";

    private final Transactions transactions;

    @Activate
    public JdbcChangeHistory(
            @Reference Transactions transactions, @Reference(target = "(module=persistence)") SchemaReady schema) {
        this.transactions = transactions;
    }

    @Override
    public List<Change> after(Actor actor, long position, int limit) {
        actor.require(Permission.HISTORY);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemException.invalid(FieldProblem.of("limit", "out-of-range", "1", String.valueOf(MAX_LIMIT)));
        }
        return changes(rows(actor, visible(actor).where("position > ?", position), "position", limit));
    }

    @Override
    public Optional<Change> find(Actor actor, String id) {
        actor.require(Permission.HISTORY);
        return Ids.isId(id)
                ? changes(rows(actor, visible(actor).where("id = ?", id), "id", 1)).stream()
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Page<Change> of(Actor actor, RecordRef record, PageRequest page) {
        actor.require(Permission.HISTORY);
        List<String> ids = transactions.read(connection -> Moved.whole(connection, record)).stream()
                .map(RecordRef::id)
                .toList();
        String all = String.join(", ", Collections.nCopies(ids.size(), "?"));
        ChangeQuery query = visible(actor)
                .where("record_id IN (" + all + ")", ids.toArray())
                .where("record_type = ?", record.type());
        place(page, OF_RECORD).ifPresent(last -> query.where("seq < ?", last.seq()));
        return page(actor, query, "seq DESC", OF_RECORD, page);
    }

    @Override
    public Page<Change> audit(Actor actor, AuditQuery query) {
        actor.require(Permission.PROTECT);
        ChangeQuery rows = new ChangeQuery()
                .where("at >= ?", query.from())
                .where("at < ?", query.until())
                .where(
                        Sql.lower("actor_name") + " LIKE ? ESCAPE '\\'",
                        query.actor().map(JdbcChangeHistory::containing))
                .where("record_type = ?", query.recordType())
                .where("record_id = ?", query.recordId())
                .where("kind = ?", query.kind().map(kind -> kind.toUpperCase(Locale.ROOT)));
        place(query.page(), AUDIT).ifPresent(last -> rows.where("at <= ?", last.at())
                .where("(at < ? OR seq < ?)", last.at(), last.seq()));
        return page(actor, rows, "at DESC, seq DESC", AUDIT, query.page());
    }

    /** Whom one works with, and their addresses, is not for all who read of records. */
    private static ChangeQuery visible(Actor actor) {
        boolean all = actor.may(Permission.PROTECT) || actor.may(Permission.ADMINISTER);
        return all ? new ChangeQuery() : new ChangeQuery().where("module <> ?", "security");
    }

    private Page<Change> page(Actor actor, ChangeQuery query, String order, String name, PageRequest page) {
        List<Row> rows = rows(actor, query, order, page.limit() + 1);
        if (rows.size() <= page.limit()) {
            return new Page<>(changes(rows), Optional.empty(), OptionalLong.empty());
        }
        Row last = rows.get(page.limit() - 1);
        String place = last.change().at() + " " + last.seq();
        Cursor next = new Cursor(name, place, last.change().id());
        return new Page<>(changes(rows.subList(0, page.limit())), Optional.of(next.encode()), OptionalLong.empty());
    }

    private List<Row> rows(Actor actor, ChangeQuery query, String order, int limit) {
        boolean all = actor.may(Permission.READ_CONFIDENTIAL);
        return transactions.read(connection -> query.rows(connection, order, limit, all));
    }

    private static List<Change> changes(List<Row> rows) {
        return rows.stream().map(Row::change).toList();
    }

    /** Where the page before ended. */
    private record Place(Instant at, long seq) {}

    private static Optional<Place> place(PageRequest page, String order) {
        return page.cursor().map(text -> {
            String[] parts = Cursor.decode(text, order).value().split(" ", 2);
            try {
                return new Place(Instant.parse(parts[0]), Long.parseLong(parts[1]));
            } catch (DateTimeParseException | NumberFormatException | IndexOutOfBoundsException notOurs) {
                throw ProblemException.invalid(FieldProblem.of("cursor", "not-a-cursor"));
            }
        });
    }

    private static String containing(String text) {
        String escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
    }
}
