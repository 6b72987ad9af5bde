package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.ContactInterval;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationQuery;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.RelationStep;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.LatestRows;
import dk.bygpartnerskaber.platform.persistence.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of relations with their steps. */
@Component(service = RelationRows.class)
public final class RelationRows {
    /** In the column {@code matter} for a relation in general, in {@code part_of} for one that stands for itself. */
    static final String NONE = "";

    private static final String COLUMNS = "r.*, s.level, s.stage, s.since, s.decide_by, s.goal, s.reason, s.decided_by";
    private static final String TABLES = "net_relation r JOIN net_step s ON s.id = r.step_id";
    private static final String STANDS_FOR_ITSELF = "r.part_of = ''";

    private final NetworkStore store;

    @Activate
    public RelationRows(@Reference NetworkStore store) {
        this.store = store;
    }

    Page<Relation> list(RelationQuery query) {
        LatestRows<Relation> rows = new LatestRows<>(COLUMNS, TABLES, "r.id", RelationRows::relation, Relation::id)
                .where(STANDS_FOR_ITSELF);
        query.ours().ifPresent(one -> rows.where("r.ours_id = ? AND r.ours_type = ?", one.id(), one.type()));
        query.theirs().ifPresent(one -> rows.where("r.theirs_id = ? AND r.theirs_type = ?", one.id(), one.type()));
        query.open()
                .ifPresent(open -> rows.where(
                        open ? "s.stage IS NULL OR s.stage <> ?" : "s.stage = ?", RelationStage.DIVORCE.name()));
        rows.given("r.matter = ?", query.partnership())
                .given("r.owner_id = ?", query.owner())
                .given("s.level = ?", query.level().map(Enum::name))
                .given("s.stage = ?", query.stage().map(Enum::name))
                .given("r.changed >= ?", query.changedSince());
        return store.read(connection -> rows.page(connection, query.page()));
    }

    /** @param where a condition on {@code r}, a relation, and {@code s}, where it stands */
    List<Relation> read(String where, Object... values) {
        String sql = "SELECT " + COLUMNS + " FROM " + TABLES + " WHERE " + STANDS_FOR_ITSELF + " AND " + where;
        return store.read(connection -> Sql.list(connection, sql, RelationRows::relation, values));
    }

    Optional<Relation> find(String id) {
        return read("r.id = ?", id).stream().findFirst();
    }

    /** Also one that has become part of another one. */
    Optional<Relation> findAny(String id) {
        String sql = "SELECT " + COLUMNS + " FROM " + TABLES + " WHERE r.id = ?";
        return store.read(connection -> Sql.one(connection, sql, RelationRows::relation, id));
    }

    /** Those with one of the records on the other side. */
    List<Relation> withAny(List<String> others) {
        return others.isEmpty()
                ? List.of()
                : read(
                        "r.theirs_id IN (" + String.join(", ", Collections.nCopies(others.size(), "?")) + ")",
                        others.toArray());
    }

    /** When somebody on the other side was last in contact with us. */
    Optional<Instant> lastContact(String other) {
        return store.read(connection -> Sql.one(
                        connection,
                        "SELECT MAX(happened) AS latest FROM net_party WHERE record_id = ? AND ours = FALSE",
                        row -> Optional.ofNullable(Sql.instant(row, "latest")),
                        other))
                .orElse(Optional.empty());
    }

    /** As {@link #recounted}, unless somebody has noted a later contact meanwhile. */
    void contacted(String relation, Relation.Care care, Instant at) {
        store.update(
                "UPDATE net_relation SET last_contact = ?, due = ?, overdue = ? WHERE id = ?"
                        + " AND (last_contact IS NULL OR last_contact < ?)",
                care.lastContact().orElse(null),
                care.due().orElse(null),
                care.overdue().orElse(null),
                relation,
                at);
    }

    /** Writes when the last contact was, and what is due therefore. */
    void recounted(String relation, Relation.Care care) {
        store.update(
                "UPDATE net_relation SET last_contact = ?, due = ?, overdue = ? WHERE id = ?",
                care.lastContact().orElse(null),
                care.due().orElse(null),
                care.overdue().orElse(null),
                relation);
    }

    /** Those of a person that are due and do not rest. */
    List<Relation> due(String owner, LocalDate today) {
        return read(
                "r.owner_id = ? AND r.due <= ? AND (r.rests_until IS NULL OR r.rests_until <= ?)", owner, today, today);
    }

    List<Relation> ownedBy(String person) {
        return read("r.owner_id = ? ORDER BY r.id DESC", person);
    }

    /** Ids of all who look after relations. */
    List<String> owners() {
        return store.read(connection -> Sql.list(
                connection,
                "SELECT DISTINCT owner_id FROM net_relation WHERE owner_id IS NOT NULL",
                row -> row.getString(1)));
    }

    /** The relation that one has become part of. */
    Optional<String> partOf(String id) {
        return store.read(connection -> Sql.one(
                connection,
                "SELECT part_of FROM net_relation WHERE id = ? AND part_of <> ''",
                row -> row.getString(1),
                id));
    }

    /** Those that have become part of one, and parts of these. */
    List<String> partsOf(String id) {
        List<String> parts = store.read(connection ->
                Sql.list(connection, "SELECT id FROM net_relation WHERE part_of = ?", row -> row.getString(1), id));
        return Stream.concat(parts.stream(), parts.stream().flatMap(part -> partsOf(part).stream()))
                .toList();
    }

    /** Id of the own library that is, or has the team that is, the library's side. */
    String library(String relation) {
        return store.read(connection -> Sql.one(
                        connection,
                        "SELECT library_id FROM net_relation WHERE id = ?",
                        row -> row.getString(1),
                        relation))
                .orElseThrow();
    }

    /** The relation of the same two about the same matter. */
    Optional<Relation> findPair(RelationDetails details) {
        return read(
                        "r.theirs_id = ? AND r.ours_id = ? AND r.matter = ?",
                        details.theirs().id(),
                        details.ours().id(),
                        matter(details))
                .stream()
                .findFirst();
    }

    /** All that a record has a part in. */
    List<Relation> of(RecordRef record) {
        String matter = record.type().equals("partnership") ? record.id() : "-";
        return read(
                "(r.theirs_id = ? AND r.theirs_type = ? OR r.ours_id = ? AND r.ours_type = ? OR r.matter = ?)"
                        + " ORDER BY r.id DESC",
                record.id(),
                record.type(),
                record.id(),
                record.type(),
                matter);
    }

    /** The latest first, those of its parts among them. */
    List<RelationStep> steps(String relation) {
        return Stream.concat(Stream.of(relation), partsOf(relation).stream())
                .flatMap(id -> stepsOf(id).stream())
                .sorted(Comparator.comparing(RelationStep::id).reversed())
                .toList();
    }

    private List<RelationStep> stepsOf(String relation) {
        return store.read(connection ->
                Sql.list(connection, "SELECT * FROM net_step WHERE relation_id = ?", RelationRows::step, relation));
    }

    /** Ids of the steps that somebody has decided. */
    List<String> stepsDecidedBy(String person) {
        return store.read(connection ->
                Sql.list(connection, "SELECT id FROM net_step WHERE decided_by = ?", row -> row.getString(1), person));
    }

    private static Relation relation(ResultSet row) throws SQLException {
        RelationDetails details = new RelationDetails(
                new RecordRef(row.getString("ours_type"), row.getString("ours_id")),
                new RecordRef(row.getString("theirs_type"), row.getString("theirs_id")),
                row.getString("matter").isEmpty() ? null : row.getString("matter"),
                row.getString("owner_id"),
                interval(row.getString("wanted")),
                interval(row.getString("longest")));
        Standing standing = standing(row);
        Relation.Care care = new Relation.Care(
                Optional.ofNullable(Sql.instant(row, "last_contact")),
                CareRules.of(details, standing).wanted(),
                date(row, "due"),
                date(row, "overdue"),
                date(row, "rests_until"),
                Optional.ofNullable(row.getString("rests_because")));
        return new Relation(
                row.getString("id"),
                row.getLong("version"),
                details,
                standing,
                care,
                row.getBoolean("demo"),
                Sql.instant(row, "created"),
                Sql.instant(row, "changed"));
    }

    private static RelationStep step(ResultSet row) throws SQLException {
        return new RelationStep(
                row.getString("id"),
                standing(row),
                row.getBoolean("unusual"),
                row.getString("noted_by"),
                Sql.instant(row, "noted"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String stage = row.getString("stage");
        return new Standing(
                RelationLevel.valueOf(row.getString("level")),
                stage == null ? null : RelationStage.valueOf(stage),
                PartialDate.parse(row.getString("since")).orElseThrow(),
                date(row, "decide_by").orElse(null),
                row.getString("goal"),
                row.getString("reason"),
                row.getString("decided_by"));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static ContactInterval interval(String text) {
        return text == null ? null : ContactInterval.parse(text).orElseThrow();
    }

    private static String matter(RelationDetails details) {
        return details.partnership() == null ? NONE : details.partnership();
    }

    /**
     * Writes a relation that has not been there, with its first step.
     *
     * @param library id of the own library that is, or has the team that is, the library's side
     */
    void insert(Relation relation, String library, RelationStep step) {
        RelationDetails details = relation.details();
        store.update(
                "INSERT INTO net_relation (id, version, ours_type, ours_id, theirs_type, theirs_id, matter, part_of,"
                        + " library_id, owner_id, wanted, longest, step_id, last_contact, due, overdue, demo, created, changed)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                relation.id(),
                relation.version(),
                details.ours().type(),
                details.ours().id(),
                details.theirs().type(),
                details.theirs().id(),
                matter(details),
                NONE,
                library,
                details.owner(),
                text(details.wanted()),
                text(details.longest()),
                step.id(),
                relation.care().lastContact().orElse(null),
                relation.care().due().orElse(null),
                relation.care().overdue().orElse(null),
                relation.demo(),
                relation.created(),
                relation.changed());
        insert(relation.id(), step);
    }

    /**
     * Writes what people have changed about a relation, but for where it stands.
     *
     * @throws ProblemException {@code stale} when the version before is not there any more
     */
    void update(long versionBefore, Relation after) {
        RelationDetails details = after.details();
        int changed = store.update(
                "UPDATE net_relation SET version = ?, owner_id = ?, wanted = ?, longest = ?, due = ?, overdue = ?,"
                        + " rests_until = ?, rests_because = ?, changed = ? WHERE id = ? AND version = ?",
                after.version(),
                details.owner(),
                text(details.wanted()),
                text(details.longest()),
                after.care().due().orElse(null),
                after.care().overdue().orElse(null),
                after.care().restsUntil().orElse(null),
                after.care().restsBecause().orElse(null),
                after.changed(),
                after.id(),
                versionBefore);
        if (changed == 0) {
            throw ProblemException.stale();
        }
    }

    /** Makes a new step the one where a relation stands. */
    void add(String relation, RelationStep step) {
        insert(relation, step);
        store.update("UPDATE net_relation SET step_id = ? WHERE id = ?", step.id(), relation);
    }

    private void insert(String relation, RelationStep step) {
        Standing standing = step.standing();
        store.update(
                "INSERT INTO net_step (id, relation_id, level, stage, since, decide_by, goal, reason, decided_by, unusual,"
                        + " noted_by, noted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step.id(),
                relation,
                standing.level().name(),
                standing.stage() == null ? null : standing.stage().name(),
                standing.since().toString(),
                standing.decideBy(),
                standing.goal(),
                standing.reason(),
                standing.decidedBy(),
                step.unusual(),
                step.notedBy(),
                step.noted());
    }

    /** Makes an earlier step the one where a relation stands; those behind it go. */
    void takeBack(String relation, String step) {
        store.update("UPDATE net_relation SET step_id = ? WHERE id = ?", step, relation);
        store.update("DELETE FROM net_step WHERE relation_id = ? AND id > ?", relation, step);
    }

    /** Corrects what is said about the step where a relation stands. */
    void correct(String relation, Standing standing) {
        store.update(
                "UPDATE net_step SET since = ?, decide_by = ?, goal = ?, reason = ?, decided_by = ?"
                        + " WHERE id = (SELECT r.step_id FROM net_relation r WHERE r.id = ?)",
                standing.since().toString(),
                standing.decideBy(),
                standing.goal(),
                standing.reason(),
                standing.decidedBy(),
                relation);
    }

    /** @param person {@code null} when nobody knows any more */
    void decidedBy(String step, String person) {
        store.update("UPDATE net_step SET decided_by = ? WHERE id = ?", person, step);
    }

    /** Writes whom a relation joins about what. */
    void repoint(Relation after) {
        RelationDetails details = after.details();
        store.update(
                "UPDATE net_relation SET version = ?, changed = ?, ours_type = ?, ours_id = ?, theirs_type = ?,"
                        + " theirs_id = ?, matter = ? WHERE id = ?",
                after.version(),
                after.changed(),
                details.ours().type(),
                details.ours().id(),
                details.theirs().type(),
                details.theirs().id(),
                matter(details),
                after.id());
    }

    /** @param whole the relation that one becomes part of, or {@link #NONE} */
    void makePart(Relation relation, String whole, Instant now) {
        store.update(
                "UPDATE net_relation SET version = version + 1, changed = ?, part_of = ? WHERE id = ?",
                now,
                whole,
                relation.id());
    }

    void delete(String relation) {
        store.update("DELETE FROM net_step WHERE relation_id = ?", relation);
        store.update("DELETE FROM net_relation WHERE id = ?", relation);
    }

    private static String text(ContactInterval interval) {
        return interval == null ? null : interval.toString();
    }
}
