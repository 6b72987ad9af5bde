package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.YearReport;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The partnerships of a year as callers get them; choices by their codes, all of them and in their order. */
@Schema(name = "YearReport")
public record YearReportBody(
        @Schema(requiredMode = REQUIRED) int year,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "How many partnerships there were; all figures but kinds are theirs")
                long partnerships,
        @Schema(requiredMode = REQUIRED, description = "How many relations of each kind") Map<String, Long> kinds,
        @Schema(requiredMode = REQUIRED, description = "How many of each form") Map<String, Long> forms,
        @Schema(requiredMode = REQUIRED, description = "How many have each of the general purposes")
                Map<String, Long> purposes,
        @Schema(requiredMode = REQUIRED, description = "How many have each of the library's own purposes")
                Map<String, Long> ownPurposes,
        @Schema(requiredMode = REQUIRED, description = "How many have no purpose") long withoutPurpose,
        @Schema(requiredMode = REQUIRED, description = "How many have each of the age groups")
                Map<String, Long> ageGroups,
        @Schema(requiredMode = REQUIRED, description = "How many have no age group") long withoutAgeGroup,
        @Schema(requiredMode = REQUIRED, description = "How many of the partners belong to each sector")
                Map<String, Long> sectors,
        @Schema(requiredMode = REQUIRED, description = "How many organisations are partners") long partners,
        @Schema(requiredMode = REQUIRED) Figures activities,
        @Schema(requiredMode = REQUIRED, description = "How many activities do not tell how many took part")
                long uncounted,
        @Schema(requiredMode = REQUIRED, description = "The same activities by the age groups of their partnerships")
                Map<String, Figures> activitiesByAge,
        @Schema(requiredMode = REQUIRED, description = "Those of partnerships without an age group")
                Figures activitiesWithoutAge,
        @Schema(requiredMode = REQUIRED, description = "How many have neither a start date nor a dated activity")
                long undated,
        @Schema(requiredMode = REQUIRED, description = "Those that began in the year") List<Entry> began,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "Those that were set to pause in the year, and not taken back on the same day")
                List<Entry> paused,
        @Schema(requiredMode = REQUIRED, description = "Those that ended in the year") List<Entry> ended,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "How many relations of the year are examples, which no figure counts")
                long examples) {

    /** Sums of activities. */
    @Schema(name = "ActivityFigures")
    public record Figures(
            @Schema(requiredMode = REQUIRED, description = "How many there are") long activities,
            @Schema(requiredMode = REQUIRED, description = "How many took part") long participants,
            @Schema(requiredMode = REQUIRED, description = "Working hours") long hours,
            @Schema(requiredMode = REQUIRED, description = "Whole kroner") long money) {

        static Figures of(ActivityFigures sum) {
            return new Figures(sum.activities(), sum.participants(), sum.hours(), sum.money());
        }
    }

    /** One of the partnerships. */
    @Schema(name = "PartnershipOfYear")
    public record Entry(@Schema(requiredMode = REQUIRED) String id, @Schema(requiredMode = REQUIRED) String title) {

        static List<Entry> all(List<Partnership> partnerships) {
            return partnerships.stream().map(p -> new Entry(p.id(), p.title())).toList();
        }
    }

    static YearReportBody of(YearReport report) {
        return new YearReportBody(
                report.year(),
                report.partnerships(),
                mapped(report.kinds(), Coded::code, Function.identity()),
                mapped(report.forms(), Coded::code, Function.identity()),
                mapped(report.purposes(), Coded::code, Function.identity()),
                report.ownPurposes(),
                report.withoutPurpose(),
                report.ageGroups(),
                report.withoutAgeGroup(),
                mapped(report.sectors(), Coded::code, Function.identity()),
                report.partners(),
                Figures.of(report.activities()),
                report.uncounted(),
                mapped(report.activitiesByAge(), Function.identity(), Figures::of),
                Figures.of(report.activitiesWithoutAge()),
                report.undated(),
                Entry.all(report.began()),
                Entry.all(report.paused()),
                Entry.all(report.ended()),
                report.examples());
    }

    private static <K, V, W> Map<String, W> mapped(Map<K, V> all, Function<K, String> name, Function<V, W> value) {
        Map<String, W> mapped = new LinkedHashMap<>();
        all.forEach((key, number) -> mapped.put(name.apply(key), value.apply(number)));
        return mapped;
    }
}
