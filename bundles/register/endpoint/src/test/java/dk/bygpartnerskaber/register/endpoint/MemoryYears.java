package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.YearReport;
import dk.bygpartnerskaber.register.api.YearReportService;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The same figures for each year. */
final class MemoryYears implements YearReportService {
    private static final ActivityFigures FIGURES = new ActivityFigures(2, 30, 4, 500);

    @Override
    public YearReport of(Actor actor, int year) {
        if (year < 1000) {
            throw ProblemException.invalid(FieldProblem.of("year", "number-range", "1000", "9999"));
        }
        Partnership began = new Partnership(
                "p", 1, PartnershipDetails.builder("Koret").build(), false, Instant.EPOCH, Instant.EPOCH);
        return new YearReport(
                year,
                each(PartnershipKind.class, 1),
                each(PartnershipForm.class, 2),
                each(Purpose.class, 3),
                Map.of("Ægte lyst", 4L),
                5,
                Map.of("børn", 6L),
                7,
                each(Sector.class, 8),
                9,
                FIGURES,
                1,
                Map.of("børn", FIGURES),
                FIGURES,
                10,
                List.of(began),
                List.of(),
                List.of(),
                11);
    }

    private static <E extends Enum<E>> Map<E, Long> each(Class<E> type, long number) {
        Map<E, Long> numbers = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(choice -> numbers.put(choice, number));
        return numbers;
    }
}
