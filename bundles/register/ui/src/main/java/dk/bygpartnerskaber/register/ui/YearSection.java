package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ReportSection;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.YearReport;
import dk.bygpartnerskaber.register.api.YearReportService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register's section of the page of the year. */
@Component
public class YearSection implements ReportSection {
    private final YearReportService reports;
    private final OrganisationService organisations;

    @Activate
    public YearSection(@Reference YearReportService reports, @Reference OrganisationService organisations) {
        this.reports = reports;
        this.organisations = organisations;
    }

    /** Figures that stand together. */
    public record Bars(String title, String note, List<Figure> rows) {}

    /** Partnerships to which something happened. */
    public record Happened(String title, List<PartnershipRow> rows) {}

    /** Model of the section. */
    public record Model(ViewContext view, YearReport report, List<Bars> bars, List<Happened> happened) {}

    @Override
    public String titleKey() {
        return "partnerships.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Permission permission() {
        return Permission.READ;
    }

    @Override
    public Html render(int year, ViewContext view) {
        YearReport report = reports.of(view.actor(), year);
        if (report.isEmpty() && report.examples() == 0) {
            return Html.EMPTY;
        }
        List<Happened> happened = Stream.of(
                        happened(view, "year-section.began", report.began()),
                        happened(view, "year-section.paused", report.paused()),
                        happened(view, "year-section.ended", report.ended()))
                .filter(h -> !h.rows().isEmpty())
                .toList();
        return Views.render("year-section", new Model(view, report, bars(report, view), happened));
    }

    private Happened happened(ViewContext view, String key, List<Partnership> partnerships) {
        return new Happened(view.text(key), PartnershipRow.of(view.actor(), organisations, partnerships));
    }

    @Override
    public List<Figure> figures(int year, ViewContext view) {
        YearReport report = reports.of(view.actor(), year);
        List<Figure> figures = new ArrayList<>();
        String happened = view.text("year-section.happened");
        figures.add(new Figure(
                happened, view.text("year-section.began"), report.began().size()));
        figures.add(new Figure(
                happened, view.text("year-section.paused"), report.paused().size()));
        figures.add(new Figure(
                happened, view.text("year-section.ended"), report.ended().size()));
        figures.addAll(activities(report, view));
        bars(report, view).forEach(bars -> figures.addAll(bars.rows()));
        return figures;
    }

    private static List<Figure> activities(YearReport report, ViewContext view) {
        String title = view.text("activities.title");
        ActivityFigures sums = report.activities();
        return List.of(
                new Figure(title, view.text("activities.title"), sums.activities()),
                new Figure(title, view.text("activity.participants"), sums.participants()),
                new Figure(title, view.text("activity.hours"), sums.hours()),
                new Figure(title, view.text("activity.money"), sums.money()));
    }

    private static List<Bars> bars(YearReport report, ViewContext view) {
        List<Bars> bars = new ArrayList<>();
        bars.add(coded(view, "year-section.kinds", "", report.kinds(), 0));
        long formless = report.partnerships() - sum(report.forms());
        bars.add(coded(view, "year-section.forms", "", report.forms(), formless));
        bars.add(coded(
                view,
                "year-section.sectors",
                view.text("year-section.sectors.text"),
                report.sectors(),
                report.partners() - sum(report.sectors())));
        bars.add(coded(
                view,
                "year-section.purposes",
                view.text("year-section.purposes.text"),
                report.purposes(),
                report.withoutPurpose()));
        if (!report.ownPurposes().isEmpty()) {
            String title = view.text("year-section.own-purposes");
            bars.add(new Bars(
                    title,
                    "",
                    mostFirst(report.ownPurposes().entrySet().stream()
                            .map(e -> new Figure(title, e.getKey(), e.getValue())))));
        }
        bars.add(ages(view, report));
        if (report.activities().activities() > 0) {
            String note = view.text("year-section.age-groups.text");
            bars.add(byAge(view, "year-section.age-groups.activities", note, report, ActivityFigures::activities));
            bars.add(byAge(view, "year-section.age-groups.participants", note, report, ActivityFigures::participants));
        }
        return bars;
    }

    private static Bars ages(ViewContext view, YearReport report) {
        String title = view.text("year-section.age-groups");
        List<Figure> rows = new ArrayList<>();
        report.ageGroups().forEach((group, number) -> rows.add(new Figure(title, group, number)));
        if (report.withoutAgeGroup() > 0) {
            rows.add(new Figure(title, view.text("year-section.not-said"), report.withoutAgeGroup()));
        }
        return new Bars(title, view.text("year-section.age-groups.several"), rows);
    }

    private static Bars byAge(
            ViewContext view, String key, String note, YearReport report, ToLongFunction<ActivityFigures> number) {
        String title = view.text(key);
        List<Figure> rows = new ArrayList<>();
        report.activitiesByAge()
                .forEach((group, figures) -> rows.add(new Figure(title, group, number.applyAsLong(figures))));
        long others = number.applyAsLong(report.activitiesWithoutAge());
        if (others > 0) {
            rows.add(new Figure(title, view.text("year-section.not-said"), others));
        }
        return new Bars(title, note, rows);
    }

    /** @param others how many have no choice made; told when there are some */
    private static <E extends Coded> Bars coded(
            ViewContext view, String key, String note, Map<E, Long> counts, long others) {
        String title = view.text(key);
        List<Figure> rows = new ArrayList<>();
        counts.forEach((choice, number) -> rows.add(new Figure(title, Labels.of(view, choice), number)));
        if (others > 0) {
            rows.add(new Figure(title, view.text("year-section.not-said"), others));
        }
        return new Bars(title, note, rows);
    }

    private static List<Figure> mostFirst(Stream<Figure> figures) {
        return figures.sorted(Comparator.comparingLong(Figure::number).reversed())
                .toList();
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
