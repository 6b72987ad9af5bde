package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipBuilder;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.YearReport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class YearReportTest {
    private final Register register;
    private String library;

    YearReportTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    @BeforeEach
    void library() {
        register.setNow("2025-06-01T10:00:00Z");
        library = register.organisations
                .create(
                        CURATOR,
                        OrganisationDetails.builder("B").ownLibrary(true).build())
                .id();
    }

    private String partner(Sector sector) {
        return register.organisations
                .create(CURATOR, OrganisationDetails.builder("P").sector(sector).build())
                .id();
    }

    private PartnershipBuilder titled(String title, String start, String end) {
        return PartnershipDetails.builder(title)
                .library(library)
                .start(date(start))
                .end(date(end));
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }

    private Partnership save(PartnershipBuilder builder) {
        return register.partnerships.create(CURATOR, builder.build());
    }

    private Partnership status(Partnership partnership, PartnershipStatus status) {
        return register.partnerships.update(
                CURATOR,
                partnership.id(),
                partnership.version(),
                partnership.details().toBuilder().status(status).build());
    }

    private static List<String> titles(List<Partnership> partnerships) {
        return partnerships.stream().map(Partnership::title).toList();
    }

    @Test
    void aPartnershipBelongsToTheYearsFromItsStartToItsEnd() {
        save(titled("2024-2025", "2024-08", "2025").status(PartnershipStatus.ENDED));
        save(titled("siden 2026", "2026-12-31", null));
        save(titled("uden dato", null, null));
        save(titled("var slut, da den blev skrevet ind", null, null).status(PartnershipStatus.ENDED));

        assertThat(register.years.of(READER, 2023).partnerships()).isZero();
        assertThat(register.years.of(READER, 2024).partnerships()).isEqualTo(1);
        assertThat(register.years.of(READER, 2025).partnerships()).isEqualTo(2);
        assertThat(register.years.of(READER, 2026).partnerships()).isEqualTo(2);
    }

    @Test
    void whatBeganPausedAndEndedInTheYearIsNamed() {
        Partnership resting = save(titled("Hvilende", "2020", null));
        Partnership over = save(titled("Slut uden dato", "2020", null));
        save(titled("Ny", "2026-03", null));
        save(titled("Slut med dato", "2019", "2026-05").status(PartnershipStatus.ENDED));
        save(titled("Planlagt slut", "2019", "2026-11"));
        register.setNow("2026-02-01T10:00:00Z");
        status(resting, PartnershipStatus.PAUSED);
        status(over, PartnershipStatus.ENDED);

        YearReport report = register.years.of(READER, 2026);

        assertThat(titles(report.began())).containsExactly("Ny");
        assertThat(titles(report.paused())).containsExactly("Hvilende");
        assertThat(titles(report.ended())).containsExactly("Slut med dato", "Slut uden dato");
        assertThat(register.years.of(READER, 2027).partnerships()).isEqualTo(2);
        assertThat(register.years.of(READER, 2025).ended()).isEmpty();
    }

    @Test
    void aPauseThatWasTakenBackOnTheSameDayIsNone() {
        Partnership mistaken = save(titled("Læseheste", "2020", null));
        Partnership shortly = save(titled("Én nat", "2020", null));
        Partnership again = save(titled("Igen", "2020", null));
        register.setNow("2026-02-01T10:00:00Z");
        mistaken = status(mistaken, PartnershipStatus.PAUSED);
        again = status(again, PartnershipStatus.PAUSED);
        register.setNow("2026-02-01T22:59:00Z");
        shortly = status(shortly, PartnershipStatus.PAUSED);
        status(mistaken, PartnershipStatus.ACTIVE);
        again = status(again, PartnershipStatus.ACTIVE);
        register.setNow("2026-02-01T23:01:00Z");
        status(shortly, PartnershipStatus.ACTIVE);
        register.setNow("2026-05-01T10:00:00Z");
        status(again, PartnershipStatus.PAUSED);

        assertThat(titles(register.years.of(READER, 2026).paused())).containsExactly("Én nat", "Igen");
    }

    @Test
    void theActivitiesOfTheYearAreCountedAlsoByAgeGroup() {
        String children = save(titled("a", "2020", null).ageGroups(List.of("0-6 år", "7-12 år")))
                .id();
        String others = save(titled("b", "2020", null)).id();
        String bought = save(titled("c", "2020", null)
                        .kind(PartnershipKind.PURCHASE)
                        .ageGroups(List.of("0-6 år")))
                .id();
        activity(children, "2026-01-01", 40);
        activity(children, "2026-12-31", null);
        activity(children, "2025", 1000);
        activity(others, "2026", 2);
        activity(others, null, 1000);
        activity(bought, "2026", 1000);
        register.setNow("2027-06-01T10:00:00Z");

        YearReport report = register.years.of(READER, 2026);

        assertThat(report.activities()).isEqualTo(new ActivityFigures(3, 42, 6, 0));
        assertThat(report.uncounted()).isEqualTo(1);
        assertThat(report.activitiesByAge())
                .containsExactly(
                        Map.entry("0-6 år", new ActivityFigures(2, 40, 4, 0)),
                        Map.entry("7-12 år", new ActivityFigures(2, 40, 4, 0)));
        assertThat(report.activitiesWithoutAge()).isEqualTo(new ActivityFigures(1, 2, 2, 0));
        assertThat(register.years.of(READER, 2024).activities()).isEqualTo(ActivityFigures.NONE);
    }

    @Test
    void aPartnershipBelongsToTheYearsOfItsActivitiesAndBeginsWithTheFirstWhenNothingElseIsKnown() {
        String undated = save(titled("Uden dato", null, null)).id();
        String over = save(titled("Århus Took It", null, "2008").status(PartnershipStatus.ENDED))
                .id();
        activity(undated, "2009", 10);
        activity(undated, "2011-05", 20);
        activity(undated, null, 1000);
        activity(over, "2009-10", 30);

        YearReport first = register.years.of(READER, 2009);
        assertThat(first.partnerships()).isEqualTo(2);
        assertThat(first.activities().activities()).isEqualTo(2);
        assertThat(titles(first.began())).containsExactly("Uden dato", "Århus Took It");
        assertThat(first.undated()).isZero();
        YearReport between = register.years.of(READER, 2010);
        assertThat(between.partnerships()).isEqualTo(1);
        assertThat(between.began()).isEmpty();
        assertThat(register.years.of(READER, 2008).isEmpty()).isTrue();
    }

    @Test
    void whatIsPlannedHasNotHappened() {
        String partnership = save(titled("a", "2020", null)).id();
        String planned = save(titled("b", null, null)).id();
        activity(partnership, "2025-06-01", 10);
        activity(partnership, "2025-06-02", 20);
        activity(planned, "2025-06-02", 30);
        activity(planned, "2026", 40);

        YearReport report = register.years.of(READER, 2025);

        assertThat(report.activities()).isEqualTo(new ActivityFigures(1, 10, 2, 0));
        assertThat(report.began()).isEmpty();
        assertThat(report.undated()).isEqualTo(1);
        assertThat(register.years.of(READER, 2026).activities()).isEqualTo(ActivityFigures.NONE);
        register.setNow("2025-06-02T10:00:00Z");
        assertThat(register.years.of(READER, 2025).activities()).isEqualTo(new ActivityFigures(3, 60, 6, 0));
    }

    @Test
    void examplesAreLeftOutAndCountedApart() {
        register.organisations.delete(CURATOR, library, 1);
        register.demo("true");
        library();
        YearReport examples = register.years.of(READER, 2025);
        assertThat(examples.isEmpty()).isTrue();
        assertThat(examples.examples()).isPositive();
        assertThat(examples.partners()).isZero();
        assertThat(examples.activities()).isEqualTo(ActivityFigures.NONE);
        assertThat(examples.began()).isEmpty();

        String demoPartner = register.database.value("SELECT MIN(id) FROM reg_organisation WHERE demo = TRUE");
        save(titled("Vores eget", "2025", null).partners(List.of(demoPartner, partner(Sector.CIVIL))));
        YearReport report = register.years.of(READER, 2025);
        assertThat(report.partnerships()).isEqualTo(1);
        assertThat(report.partners()).isEqualTo(1);
        assertThat(titles(report.began())).containsExactly("Vores eget");
        assertThat(report.examples()).isEqualTo(examples.examples());
    }

    @Test
    void whatNothingIsKnownOfCountsFromTheDayItWasEntered() {
        save(titled("Uden dato", null, null));

        assertThat(register.years.of(READER, 2024).isEmpty()).isTrue();
        YearReport entered = register.years.of(READER, 2025);
        assertThat(entered.partnerships()).isEqualTo(1);
        assertThat(entered.undated()).isEqualTo(1);
        assertThat(entered.began()).isEmpty();
    }

    @Test
    void partnershipsAreCountedByAgeGroupAndThoseThatDoNotSayAreToo() {
        save(titled("a", "2026", null).ageGroups(List.of("7-12 år", "0-6 år")).ownPurposes(List.of("læselyst")));
        save(titled("b", "2026", null).ageGroups(List.of("0-6 år")).purposes(Set.of(Purpose.EXPERIMENT)));
        save(titled("c", "2026", null));

        YearReport report = register.years.of(READER, 2026);

        assertThat(report.ageGroups()).containsExactly(Map.entry("0-6 år", 2L), Map.entry("7-12 år", 1L));
        assertThat(report.withoutAgeGroup()).isEqualTo(1);
        assertThat(report.withoutPurpose()).isEqualTo(1);
    }

    private void activity(String partnership, String start, Integer participants) {
        register.activities.create(
                CURATOR,
                new ActivityDetails(
                        partnership, "Koncert", date(start), null, null, participants, 2, null, null, null));
    }

    @Test
    void thePartnershipsAreCountedByKindFormPurposeAndTheSectorOfTheirPartners() {
        String museum = partner(Sector.PUBLIC);
        String club = partner(Sector.CIVIL);
        String unknown = partner(null);
        save(titled("a", "2026", null)
                .form(PartnershipForm.FRAME)
                .partners(List.of(museum, club))
                .purposes(Set.of(Purpose.EXPERIMENT, Purpose.NEW_USERS))
                .ownPurposes(List.of("læselyst")));
        save(titled("b", "2026", null).partners(List.of(museum, unknown)).purposes(Set.of(Purpose.EXPERIMENT)));
        save(titled("c", "2026", null)
                .kind(PartnershipKind.SPONSORSHIP)
                .partners(List.of(partner(Sector.PRIVATE)))
                .purposes(Set.of(Purpose.EXPERIMENT)));

        YearReport report = register.years.of(READER, 2026);

        assertThat(report.kinds())
                .containsEntry(PartnershipKind.PARTNERSHIP, 2L)
                .containsEntry(PartnershipKind.SPONSORSHIP, 1L)
                .containsEntry(PartnershipKind.PURCHASE, 0L);
        assertThat(report.forms()).containsEntry(PartnershipForm.FRAME, 1L).containsEntry(PartnershipForm.ACTIVITY, 0L);
        assertThat(report.purposes()).containsEntry(Purpose.EXPERIMENT, 2L).containsEntry(Purpose.NEW_USERS, 1L);
        assertThat(report.ownPurposes()).containsEntry("læselyst", 1L);
        assertThat(report.sectors())
                .containsEntry(Sector.PUBLIC, 1L)
                .containsEntry(Sector.CIVIL, 1L)
                .containsEntry(Sector.PRIVATE, 0L);
        assertThat(report.partners()).isEqualTo(3);
    }

    @Test
    void whatIsNoYearOfFourDigitsIsRefused() {
        for (int year : new int[] {-1, 0, 999, 10_000, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> register.years.of(READER, year))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                                    refused.fields().get(0).field())
                            .isEqualTo("year"));
        }
    }
}
