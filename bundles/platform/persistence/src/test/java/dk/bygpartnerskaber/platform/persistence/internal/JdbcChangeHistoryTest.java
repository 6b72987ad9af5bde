package dk.bygpartnerskaber.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.AuditQuery;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Cursor;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class JdbcChangeHistoryTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    private static final Actor LIS = new Actor("u-1", "Lis Bo", Set.of());
    private static final Actor ASE = new Actor("u-2", "Åse 100% Bo_x", Set.of());
    private static final Actor COORDINATOR = new Actor("u-3", "Bo Lis", Set.of(Permission.HISTORY));
    private static final Actor DPO = new Actor("u-4", "Ida", Set.of(Permission.HISTORY, Permission.PROTECT));
    private static final RecordRef MUSEUM = new RecordRef("organisation", Ids.next());
    private static final RecordRef CHOIR = new RecordRef("organisation", Ids.next());
    private static final RecordRef ROCKBIB = new RecordRef("partnership", Ids.next());

    private final TestDatabase database;
    private final ChangeLog log;
    private final ChangeHistory history;
    private Instant now = MORNING;

    JdbcChangeHistoryTest(TestDatabase.Kind kind) {
        database = TestDatabase.shared(kind, "db/persistence.sql");
        database.execute("DELETE FROM plt_change");
        InstantSource time = () -> now;
        Clock clock = time.withZone(ZoneOffset.UTC);
        log = new JdbcChangeLog(database.transactions(), clock, new SchemaReady("persistence"));
        history = new JdbcChangeHistory(database.transactions(), new SchemaReady("persistence"));
    }

    private void change(Actor actor, RecordRef record, Kind kind, FieldChange... fields) {
        log.record(actor, "register", record, kind, List.of(fields));
    }

    private void rename(RecordRef record, String name) {
        change(LIS, record, Kind.UPDATED, new FieldChange("name", null, name));
    }

    private static List<Object> names(Page<Change> page) {
        return page.items().stream()
                .map(change -> change.fields().get(0).after())
                .toList();
    }

    @Test
    void valuesComeBackAsTheyWereWritten() {
        FieldChange addresses = new FieldChange("addresses", null, List.of(Map.of("city", "Roskilde")));
        FieldChange own = new FieldChange("ownLibrary", false, true);
        FieldChange aliases = new FieldChange("aliases", List.of("Rocken", "\"Ragnarock\" 🎸"), null);
        change(LIS, MUSEUM, Kind.UPDATED, addresses, own, aliases, new FieldChange("year", null, 2009));

        Change change =
                history.of(COORDINATOR, MUSEUM, PageRequest.first(5)).items().get(0);
        assertThat(change)
                .isEqualTo(new Change(
                        change.id(),
                        OptionalLong.empty(),
                        MORNING,
                        "u-1",
                        "Lis Bo",
                        "register",
                        MUSEUM,
                        "updated",
                        List.of(
                                new Change.Field("addresses", null, List.of(Map.of("city", "Roskilde"))),
                                new Change.Field("ownLibrary", false, true),
                                new Change.Field("aliases", List.of("Rocken", "\"Ragnarock\" 🎸"), null),
                                new Change.Field("year", null, 2009))));
        assertThat(history.find(COORDINATOR, change.id())).contains(change);
        assertThat(history.find(COORDINATOR, Ids.next())).isEmpty();
        assertThat(history.find(COORDINATOR, "x'")).isEmpty();
    }

    @Test
    void theChangesOfARecordComeTheLatestFirstAlsoWithoutPositionsAndWhateverTheClockSays() {
        for (int i = 1; i <= 5; i++) {
            rename(MUSEUM, "M" + i);
            rename(CHOIR, "K" + i);
            now = now.minusSeconds(1);
        }

        Page<Change> first = history.of(COORDINATOR, MUSEUM, PageRequest.first(3));
        rename(MUSEUM, "M6");
        Page<Change> second = history.of(COORDINATOR, MUSEUM, new PageRequest(3, first.next(), false));

        assertThat(names(first)).containsExactly("M5", "M4", "M3");
        assertThat(names(second)).containsExactly("M2", "M1");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void theAuditPagesThroughAllChangesOfEqualTimesWithoutLosingOrRepeatingOne() {
        for (int i = 0; i < 7; i++) {
            now = MORNING.plusSeconds(i / 3);
            rename(MUSEUM, "M" + i);
        }

        List<Object> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Change> page = history.audit(DPO, query(new PageRequest(2, cursor, false), Map.of()));
            read.addAll(names(page));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(read).containsExactly("M6", "M5", "M4", "M3", "M2", "M1", "M0");
    }

    @Test
    void theAuditFiltersByTimePersonRecordAndKind() {
        rename(MUSEUM, "først");
        now = MORNING.plusSeconds(60);
        change(ASE, CHOIR, Kind.CREATED, new FieldChange("name", null, "kor"));
        now = MORNING.plusSeconds(120);
        change(LIS, ROCKBIB, Kind.DELETED, new FieldChange("title", "Rockbib", "sidst"));

        assertThat(audit(Map.of("from", MORNING.plusSeconds(60)))).containsExactly("sidst", "kor");
        assertThat(audit(Map.of("until", MORNING.plusSeconds(60)))).containsExactly("først");
        assertThat(audit(Map.of("actor", "LIS b"))).containsExactly("sidst", "først");
        assertThat(audit(Map.of("actor", "0% bo_"))).containsExactly("kor");
        assertThat(audit(Map.of("actor", "%_%_%"))).isEmpty();
        assertThat(audit(Map.of("recordType", "partnership"))).containsExactly("sidst");
        assertThat(audit(Map.of("recordId", CHOIR.id()))).containsExactly("kor");
        assertThat(audit(Map.of("kind", "deleted"))).containsExactly("sidst");
        assertThat(audit(Map.of("kind", "created", "actor", "Lis"))).isEmpty();
        assertThat(audit(Map.of("actor", "\0"))).isEmpty();
        assertThat(audit(Map.of("recordType", "\ud83c"))).isEmpty();
        assertThat(history.of(COORDINATOR, new RecordRef("organisation", "\0"), PageRequest.first(1))
                        .items())
                .isEmpty();
    }

    private List<Object> audit(Map<String, Object> filters) {
        return names(history.audit(DPO, query(PageRequest.first(10), filters)));
    }

    private static AuditQuery query(PageRequest page, Map<String, Object> filters) {
        return new AuditQuery(
                Optional.ofNullable((Instant) filters.get("from")),
                Optional.ofNullable((Instant) filters.get("until")),
                Optional.ofNullable((String) filters.get("actor")),
                Optional.ofNullable((String) filters.get("recordType")),
                Optional.ofNullable((String) filters.get("recordId")),
                Optional.ofNullable((String) filters.get("kind")),
                page);
    }

    @Test
    void readingByPositionShowsWhatHasOne() {
        rename(MUSEUM, "Ragnarock");
        assertThat(history.after(COORDINATOR, 0, 10)).isEmpty();

        database.execute("UPDATE plt_change SET position = 7");
        assertThat(history.after(COORDINATOR, 0, 10)).singleElement().satisfies(change -> assertThat(change.position())
                .hasValue(7));
        assertThat(history.after(COORDINATOR, 7, 10)).isEmpty();
        assertThatThrownBy(() -> history.after(COORDINATOR, 0, 501)).isInstanceOf(ProblemException.class);
    }

    @Test
    void eachWayToReadNeedsItsPermission() {
        assertForbidden(() -> history.after(LIS, 0, 10));
        assertForbidden(() -> history.find(LIS, MUSEUM.id()));
        assertForbidden(() -> history.of(LIS, MUSEUM, PageRequest.first(1)));
        assertForbidden(() -> history.audit(COORDINATOR, query(PageRequest.first(1), Map.of())));
    }

    private static void assertForbidden(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(ProblemException.class, p -> assertThat(p.code())
                .isEqualTo("forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-11-22T08:00:00Z", "2026-11-22T08:00:00Z x"})
    void aForeignCursorIsRefused(String place) {
        String cursor = new Cursor("at", place, Ids.next()).encode();
        assertThatThrownBy(() -> history.audit(DPO, query(new PageRequest(1, Optional.of(cursor), false), Map.of())))
                .isInstanceOfSatisfying(
                        ProblemException.class, p -> assertThat(p.code()).isEqualTo("invalid"));
    }
}
