package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.ReportSection.Figure;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.YearReport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YearSectionTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);
    private final ViewContext view = TestView.of(Messages.DANISH);
    private final YearSection section = new YearSection(
            (actor, year) -> new YearReport(
                    year,
                    all(PartnershipKind.values(), 3),
                    all(PartnershipForm.values(), 0),
                    all(Purpose.values(), 1),
                    Map.of(),
                    2,
                    new TreeMap<>(Map.of("0-6 år", 1L)),
                    2,
                    all(Sector.values(), 0),
                    0,
                    new ActivityFigures(4, 60, 0, 0),
                    0,
                    Map.of("0-6 år", new ActivityFigures(1, 20, 0, 0)),
                    new ActivityFigures(3, 40, 0, 0),
                    2,
                    List.of(),
                    List.of(),
                    List.of(),
                    5),
            pages.register.organisationService);

    private static <T> Map<T, Long> all(T[] choices, long number) {
        return Arrays.stream(choices).collect(Collectors.toMap(choice -> choice, choice -> number));
    }

    @Test
    void saysHowManyHaveEachAgeGroupAndHowManyDoNotSay() {
        assertThat(section.figures(2026, view))
                .contains(
                        new Figure("Partnerskaber efter aldersgruppe", "0-6 år", 1),
                        new Figure("Partnerskaber efter aldersgruppe", "Ikke angivet", 2),
                        new Figure("Partnerskaber efter formål", "Ikke angivet", 2));
    }

    @Test
    void activitiesOfPartnershipsWithoutAgeGroupStandBesideTheOthers() {
        assertThat(section.figures(2026, view))
                .contains(
                        new Figure("Aktiviteter efter aldersgruppe", "0-6 år", 1),
                        new Figure("Aktiviteter efter aldersgruppe", "Ikke angivet", 3),
                        new Figure("Deltagere efter aldersgruppe", "Ikke angivet", 40));
    }

    @Test
    void saysThatExamplesAreNotCounted() {
        assertThat(section.render(2026, view).markup()).contains("5 eksempler er ikke talt med.");
    }

    @Test
    void saysHowThoseWithoutADateAreCounted() {
        assertThat(section.render(2026, view).markup())
                .contains("Uden startdato begynder det med sin første aktivitet.")
                .contains("2 partnerskaber har hverken startdato eller afholdte aktiviteter med dato.");
    }
}
