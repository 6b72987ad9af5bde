package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.api.Removals;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The removals as rows with positions without gaps, and how far each module has followed them. Whoever writes or follows
 * holds the row with the last position until the end of the transaction: so positions are committed in their order, and
 * a module that is being started gets each removal once, from whichever side.
 */
@Component(service = {Removals.class, JdbcRemovals.class})
public final class JdbcRemovals implements Removals {
    static final Actor REPLAY = Actor.system("replay");
    static final int BATCH = 100;

    /** Saved selections, which ask for records by their ids, move as the things of modules do. */
    private static final String SELECTIONS = "selections";

    private final Transactions transactions;
    private final ChangeLog changes;
    private final Map<String, RecordReferences> modules = new ConcurrentSkipListMap<>();

    @Activate
    public JdbcRemovals(
            @Reference Transactions transactions,
            @Reference ChangeLog changes,
            @Reference(target = "(module=persistence)") SchemaReady schema) {
        this.transactions = transactions;
        this.changes = changes;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addModule(RecordReferences module) {
        modules.put(module.module(), module);
    }

    public void removeModule(RecordReferences module) {
        modules.remove(module.module(), module);
    }

    @Override
    public Map<String, Long> uses(Actor actor, RecordRef record) {
        actor.require(Permission.READ);
        SortedMap<String, Long> uses = new TreeMap<>();
        modules.forEach((name, module) -> uses.put(name, module.count(record)));
        uses.values().removeIf(count -> count == 0);
        return uses;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Actor actor, RecordRef record) {
        actor.require(Permission.PROTECT);
        SortedMap<String, List<Map<String, Object>>> all = new TreeMap<>();
        modules.forEach((name, module) -> all.put(name, module.export(record)));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    @Override
    public void deleted(Actor actor, List<RecordRef> records) {
        add(Removal.Kind.DELETE, records, null, actor, List.of());
    }

    @Override
    public void unwrite(RecordRef person) {
        transactions.write(connection -> {
            ChangeErasure.erase(connection, person, Redaction.of(List.of()));
            return null;
        });
    }

    @Override
    public void merged(Actor actor, RecordRef from, RecordRef into) {
        transactions.write(connection -> {
            List<Removal> merge = add(Removal.Kind.MERGE, List.of(from), into.id(), actor, List.of());
            Moved.keep(connection, merge.get(0).position(), SELECTIONS, JdbcSelections.repoint(connection, from, into));
            return null;
        });
    }

    @Override
    public void separated(Actor actor, RecordRef from, RecordRef into) {
        transactions.write(connection -> {
            List<Removal> separation = add(Removal.Kind.SEPARATE, List.of(from), into.id(), actor, List.of());
            JdbcSelections.pointBack(connection, from, into, Moved.last(connection, separation.get(0), SELECTIONS));
            return null;
        });
    }

    @Override
    public void erased(Actor actor, RecordRef person, List<String> texts) {
        Redaction redaction = Redaction.of(texts);
        transactions.write(connection -> {
            add(Removal.Kind.ERASE, List.of(person), null, actor, texts);
            PersonalTables.redact(connection, actor, changes, redaction);
            JdbcSelections.erase(connection, person, redaction);
            // last, as all of the above is told there
            for (RecordRef part : Moved.whole(connection, person)) {
                ChangeErasure.erase(connection, part, redaction);
            }
            return null;
        });
    }

    @Override
    public List<Mention> mentions(Actor actor, List<String> texts) {
        actor.require(Permission.PROTECT);
        Redaction redaction = Redaction.of(texts);
        return transactions.read(connection -> Stream.concat(
                        PersonalTables.mentions(connection, redaction).stream(),
                        JdbcSelections.mentions(connection, redaction).stream())
                .toList());
    }

    @Override
    public List<RecordRef> rememberedBy(Actor actor, List<RecordRef> records, List<String> texts) {
        actor.require(Permission.PROTECT);
        Redaction redaction = Redaction.of(texts);
        return transactions.read(connection -> ChangeErasure.mentioning(connection, records, redaction));
    }

    /** Remembers where a module's tables hold what people type. */
    public void declare(RecordReferences module) {
        transactions.write(connection -> {
            PersonalTables.declare(connection, module.module(), module.personalTexts());
            return null;
        });
    }

    private List<Removal> add(
            Removal.Kind kind, List<RecordRef> records, String into, Actor actor, List<String> texts) {
        return transactions.write(connection -> {
            long end = hold(connection, records.size());
            long start = end - records.size();
            List<Removal> removals = IntStream.range(0, records.size())
                    .mapToObj(i -> new Removal(start + i + 1, kind, records.get(i), into))
                    .toList();
            Removal.insert(connection, removals);
            for (RecordReferences module : modules.values()) {
                long told = told(connection, module, start);
                // removals that were made where the module is not installed
                replay(connection, module, Removal.between(connection, told, start, Integer.MAX_VALUE));
                for (Removal removal : removals) {
                    removal.tell(connection, module, actor, texts);
                }
                remember(connection, module, end);
            }
            return removals;
        });
    }

    /** Tells a module what it has missed, some at a time, so that nobody waits for long. */
    public void replay(RecordReferences module) {
        boolean more = true;
        while (more) {
            more = transactions.write(connection -> {
                long end = hold(connection, 0);
                long told = told(connection, module, end);
                List<Removal> missed = Removal.between(connection, told, end, BATCH);
                replay(connection, module, missed);
                remember(connection, module, told + missed.size());
                return told + missed.size() < end;
            });
        }
    }

    /** Replays for the installed modules what was removed on nodes that do not have them. */
    void replayMissed() {
        for (String name : behind()) {
            Optional.ofNullable(modules.get(name)).ifPresent(this::replay);
        }
    }

    private List<String> behind() {
        return transactions.read(connection -> Sql.list(
                connection,
                "SELECT f.module FROM plt_follower f, plt_removal_end e WHERE f.position < e.position",
                row -> row.getString(1)));
    }

    private static void replay(Connection connection, RecordReferences module, List<Removal> missed)
            throws SQLException {
        for (Removal removal : missed) {
            removal.tell(connection, module, REPLAY, List.of());
        }
    }

    /** Holds the last position until the end of the transaction, and gives it. */
    private static long hold(Connection connection, int more) throws SQLException {
        Sql.update(connection, "UPDATE plt_removal_end SET position = position + ? WHERE id = 1", more);
        return Sql.one(connection, "SELECT position FROM plt_removal_end WHERE id = 1", row -> row.getLong(1))
                .orElseThrow();
    }

    /** @param first for a module that is met for the first time */
    private static long told(Connection connection, RecordReferences module, long first) throws SQLException {
        return Sql.one(
                        connection,
                        "SELECT position FROM plt_follower WHERE module = ?",
                        row -> row.getLong(1),
                        module.module())
                .orElse(first);
    }

    private static void remember(Connection connection, RecordReferences module, long position) throws SQLException {
        String update = "UPDATE plt_follower SET position = ? WHERE module = ?";
        if (Sql.update(connection, update, position, module.module()) == 0) {
            Sql.update(
                    connection, "INSERT INTO plt_follower (position, module) VALUES (?, ?)", position, module.module());
        }
    }
}
