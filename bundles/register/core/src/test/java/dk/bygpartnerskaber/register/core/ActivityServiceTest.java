package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.COORDINATOR;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.ActivityQuery;
import dk.bygpartnerskaber.register.api.ActivitySort;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ActivityServiceTest {
    private final Register register;
    private final Partnership rockbib;

    ActivityServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        register.organisations.create(
                EDITOR, OrganisationDetails.builder("Roskilde").ownLibrary(true).build());
        rockbib = register.partnerships.create(
                EDITOR, PartnershipDetails.builder("Rockbib").build());
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElse(null);
    }

    private Activity add(String title, String start) {
        return register.activities.create(EDITOR, ActivityDetails.titled(rockbib.id(), title, date(start)));
    }

    private ActivityDetails full() {
        return new ActivityDetails(
                rockbib.id(),
                "Koncert",
                date("2026-05"),
                date("2026-06-02"),
                "Salen",
                120,
                14,
                5000,
                "Fuldt\nhus",
                "Nye");
    }

    private List<String> titles(ActivityQuery query) {
        return register.activities.list(EDITOR, query).items().stream()
                .map(Activity::title)
                .toList();
    }

    private ActivityQuery between(String from, String to) {
        return new ActivityQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse),
                Optional.empty(),
                ActivitySort.TITLE,
                false,
                PageRequest.first(10));
    }

    @Test
    void everythingThatIsSaidOfItComesBack() {
        Activity made = register.activities.create(EDITOR, full());
        assertThat(register.activities.find(EDITOR, made.id())).contains(made);
        assertThat(made.details()).isEqualTo(full());
    }

    @Test
    void titleIsEnoughAndWhatIsWrongIsToldAtOnce() {
        assertThat(add("Koncert", "").details().start()).isNull();
        ActivityDetails wrong = new ActivityDetails(
                Ids.next(), " ", date("2026-05"), date("2025"), "x\ny", -1, 20_000_000, -5, null, null);
        assertThat(fieldsOf(() -> register.activities.create(EDITOR, wrong)))
                .containsExactlyInAnyOrder(
                        "title:required",
                        "place:control-character",
                        "participants:number-range",
                        "hours:number-range",
                        "money:number-range",
                        "end:before-start",
                        "partnership:no-such-partnership");
    }

    @Test
    void thoseThatAreOverAndDoNotSayWhatTheyGaveAreFoundAndAllByTheTitleOfTheirPartnership() {
        register.setNow("2026-06-01T10:00:00Z");
        add("Forbi", "2026-05-01");
        add("Snart", "2026-07-01");
        add("Udateret", "");
        Activity told = add("Fortalt", "2026-04-01");
        register.activities.update(
                EDITOR, told.id(), told.version(), told.details().withGain("Nye gæster"));

        ActivityQuery all = between(null, null);
        ActivityQuery awaiting = new ActivityQuery(
                all.text(),
                all.partnership(),
                all.from(),
                all.to(),
                true,
                all.changedSince(),
                all.sort(),
                false,
                all.page());
        assertThat(titles(awaiting)).containsExactly("Forbi");
        String title = register.partnerships
                .find(EDITOR, told.details().partnership())
                .orElseThrow()
                .title();
        ActivityQuery named = new ActivityQuery(
                Optional.of(title),
                all.partnership(),
                all.from(),
                all.to(),
                all.changedSince(),
                all.sort(),
                false,
                all.page());
        assertThat(titles(named)).hasSize(4);
    }

    @Test
    void thoseThatTouchAPeriodAreFoundHoweverRoughlyTheyAreDated() {
        add("År", "2025");
        add("Dag", "2026-03-01");
        add("Udateret", "");
        register.activities.create(EDITOR, full());
        assertThat(titles(between("2025-12-31", "2026-02-28"))).containsExactly("År");
        assertThat(titles(between("2026-03-01", null))).containsExactly("Dag", "Koncert");
        assertThat(titles(between(null, "2026-05-01"))).containsExactly("Dag", "Koncert", "År");
        assertThat(titles(between(null, null))).hasSize(4);
        assertThat(titles(ActivityQuery.of(rockbib.id(), PageRequest.first(2)))).containsExactly("Koncert", "Dag");
    }

    @Test
    void whenItIsOverItAwaitsALineUntilThereIsOne() {
        register.setNow("2026-06-02T23:30:00Z"); // already the 3rd in Denmark
        Activity past = register.activities.create(EDITOR, full().withGain(null));
        Activity today = add("I dag", "2026-06-03");
        add("Udateret", "");
        assertThat(register.activities.awaitingGain(EDITOR, 5)).containsExactly(past);
        assertThat(today.isOver(LocalDate.of(2026, 6, 3))).isFalse();
        register.activities.update(
                EDITOR, past.id(), past.version(), past.details().withGain("Nye gæster"));
        assertThat(register.activities.awaitingGain(EDITOR, 5)).isEmpty();
    }

    @Test
    void theFiguresAddUpWhatIsKnown() {
        add("Uden tal", "2026");
        register.activities.create(EDITOR, full());
        register.activities.create(EDITOR, full());
        assertThat(register.activities.figures(EDITOR, List.of(rockbib.id(), Ids.next(), "x")))
                .containsExactly(java.util.Map.entry(rockbib.id(), new ActivityFigures(3, 240, 28, 10_000)));
    }

    @Test
    void itCannotMoveToAnotherPartnershipAndAnOldVersionIsRefused() {
        Activity made = add("Koncert", "2026");
        ActivityDetails elsewhere = ActivityDetails.titled(Ids.next(), "Koncert", null);
        assertThat(fieldsOf(() -> register.activities.update(EDITOR, made.id(), made.version(), elsewhere)))
                .containsExactly("partnership:not-changeable");
        Activity changed = register.activities.update(EDITOR, made.id(), made.version(), full());
        assertThat(changed.changed()).isAfter(made.changed());
        assertThat(codeOf(() -> register.activities.update(EDITOR, made.id(), made.version(), full())))
                .isEqualTo("stale");
        assertThat(codeOf(() -> register.activities.delete(CURATOR, made.id(), made.version())))
                .isEqualTo("stale");
    }

    @Test
    void itGoesWithItsPartnershipAndTheLogTells() {
        Activity made = add("Koncert", "2026");
        register.partnerships.delete(CURATOR, rockbib.id(), rockbib.version());
        assertThat(register.activities.find(EDITOR, made.id())).isEmpty();
        assertThat(register.history
                        .of(COORDINATOR, new RecordRef("activity", made.id()), PageRequest.first(5))
                        .items())
                .extracting(Change::kind)
                .containsExactly("deleted", "created");
    }

    @Test
    void everyFieldComesBackFromTheLog() {
        Activity made = register.activities.create(EDITOR, full());
        register.activities.update(
                EDITOR, made.id(), made.version(), ActivityDetails.titled(rockbib.id(), "Andet", null));
        RecordRef ref = new RecordRef("activity", made.id());
        Change change = register.history
                .of(COORDINATOR, ref, PageRequest.first(1))
                .items()
                .get(0);
        for (Change.Field field : change.fields()) {
            long version =
                    register.activities.find(EDITOR, made.id()).orElseThrow().version();
            register.restoring.restore(COORDINATOR, ref, version, change.id(), field.field());
        }
        assertThat(change.fields()).hasSize(9);
        assertThat(register.activities.find(EDITOR, made.id()).orElseThrow().details())
                .isEqualTo(full());
    }
}
