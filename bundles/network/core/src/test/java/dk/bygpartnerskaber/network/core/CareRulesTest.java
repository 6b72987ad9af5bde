package dk.bygpartnerskaber.network.core;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.network.api.ContactInterval;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CareRulesTest {
    private static final RelationDetails DETAILS =
            new RelationDetails(new RecordRef("organisation", "a"), new RecordRef("organisation", "b"), null);

    private static ContactInterval interval(String text) {
        return ContactInterval.parse(text).orElseThrow();
    }

    private static Standing at(RelationStage stage) {
        return Standing.of(stage, PartialDate.parse("2026").orElseThrow());
    }

    @Test
    void aMonthAfterTheLastOfJanuaryIsTheLastOfFebruary() {
        assertThat(interval("P1M").after(LocalDate.of(2026, 1, 31))).isEqualTo("2026-02-28");
        assertThat(interval("P1M").after(LocalDate.of(2028, 1, 31))).isEqualTo("2028-02-29");
        assertThat(interval("P1Y").after(LocalDate.of(2028, 2, 29))).isEqualTo("2029-02-28");
        assertThat(interval("P2W").after(LocalDate.of(2026, 12, 24))).isEqualTo("2027-01-07");
    }

    @Test
    void aDayIsTheOneOfTheLibrariesWhateverTheClockDoes() {
        // summer time begins and ends in these nights
        assertThat(NetworkStore.day(Instant.parse("2026-03-28T23:30:00Z"))).isEqualTo("2026-03-29");
        assertThat(NetworkStore.day(Instant.parse("2026-10-24T22:30:00Z"))).isEqualTo("2026-10-25");
        assertThat(NetworkStore.day(Instant.parse("2026-10-25T23:30:00Z"))).isEqualTo("2026-10-26");
    }

    @Property
    void anIntervalIsReadBackFromItsText(
            @ForAll @IntRange(min = 1, max = 999) int count, @ForAll ContactInterval.Unit unit) {
        ContactInterval one = new ContactInterval(count, unit);
        assertThat(ContactInterval.parse(one.toString())).contains(one);
        assertThat(one.after(LocalDate.of(2026, 5, 31))).isAfter("2026-05-31");
    }

    @Test
    void whatIsNoIntervalIsNotRead() {
        for (String text : new String[] {"", "P", "P0M", "PT5H", "P1M2D", "3", "P1000D", "p1m"}) {
            assertThat(ContactInterval.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void aTrialIsLookedAfterMoreOftenThanAnAcquaintance() {
        CareRules.Intervals trial = CareRules.of(DETAILS, at(RelationStage.ENGAGEMENT));
        CareRules.Intervals touch = CareRules.of(DETAILS, at(RelationStage.GLANCE));
        assertThat(CareRules.isLonger(touch.wanted(), trial.wanted())).isTrue();
    }

    @Test
    void whatPeopleWantGoesBeforeWhatIsUsual() {
        CareRules.Intervals own = CareRules.of(DETAILS.every(interval("P2W"), null), at(RelationStage.GLANCE));
        assertThat(own.wanted()).hasToString("P2W");
        assertThat(own.longest()).hasToString("P12M");
        // who wants to meet every other year does not find it too long after one
        CareRules.Intervals rare = CareRules.of(DETAILS.every(interval("P2Y"), null), at(RelationStage.GLANCE));
        assertThat(rare.longest()).hasToString("P2Y");
    }
}
