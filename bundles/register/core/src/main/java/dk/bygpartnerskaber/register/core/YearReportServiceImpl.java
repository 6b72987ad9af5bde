package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.DanishOrder;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.YearReport;
import dk.bygpartnerskaber.register.api.YearReportService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the partnerships of a year. */
@Component
public final class YearReportServiceImpl implements YearReportService {
    private static final int FIRST = 1000;
    private static final int LAST = 9999;

    private final RegisterStore store;
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final ChangeHistory history;

    @Activate
    public YearReportServiceImpl(
            @Reference RegisterStore store,
            @Reference Organisations organisations,
            @Reference Partnerships partnerships,
            @Reference ChangeHistory history) {
        this.store = store;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.history = history;
    }

    @Override
    public YearReport of(Actor actor, int year) {
        actor.require(Permission.READ);
        if (year < FIRST || year > LAST) {
            throw ProblemException.invalid(
                    FieldProblem.of("year", "number-range", String.valueOf(FIRST), String.valueOf(LAST)));
        }
        Span span = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        Instant now = store.now().toInstant().plus(1, ChronoUnit.DAYS);
        StatusChanges since = StatusChanges.between(history, span.begins(), now);
        StatusChanges within = StatusChanges.between(history, span.begins(), span.ends());
        return store.read(entities -> {
            List<Partnership> ever = partnerships.all(entities);
            LocalDate today = store.today();
            List<Partnership> real = ever.stream().filter(p -> !p.demo()).toList();
            YearActivities activities = YearActivities.of(entities, year, proper(real), today);
            Starts starts = new Starts(YearActivities.firstDays(entities, today));
            List<Partnership> all = ever.stream()
                    .filter(p -> activities.active().contains(p.id())
                            || starts.begunBy(p, span) && !endedBefore(span, p, since))
                    .toList();
            return report(entities, year, span, all, within, starts, activities);
        });
    }

    private static List<Partnership> proper(List<Partnership> all) {
        return all.stream().filter(p -> p.details().isProper()).toList();
    }

    private static boolean endedBefore(Span span, Partnership partnership, StatusChanges since) {
        PartnershipDetails details = partnership.details();
        if (details.end() != null) {
            return details.end().latest().isBefore(span.first());
        }
        return details.status() == PartnershipStatus.ENDED && !since.ended(partnership.id());
    }

    private YearReport report(
            EntityManager entities,
            int year,
            Span span,
            List<Partnership> given,
            StatusChanges within,
            Starts starts,
            YearActivities activities) {
        List<Partnership> all = given.stream().filter(p -> !p.demo()).toList();
        List<Partnership> proper = proper(all);
        List<OrganisationEntity> partners = partners(entities, proper);
        return new YearReport(
                year,
                counted(PartnershipKind.class, all.stream().map(p -> p.details().kind())),
                counted(PartnershipForm.class, proper.stream().map(p -> p.details()
                        .form())),
                counted(Purpose.class, proper.stream().flatMap(p -> p.details().purposes().stream())),
                named(proper.stream().flatMap(p -> p.details().ownPurposes().stream())),
                number(
                        proper,
                        p -> p.details().purposes().isEmpty()
                                && p.details().ownPurposes().isEmpty()),
                named(proper.stream().flatMap(p -> p.details().ageGroups().stream())),
                number(proper, p -> p.details().ageGroups().isEmpty()),
                counted(Sector.class, partners.stream().map(o -> o.details().sector())),
                partners.size(),
                activities.sum(),
                activities.uncounted(),
                activities.ageGroups(),
                activities.withoutAge(),
                number(proper, p -> starts.of(p).isEmpty()),
                those(proper, p -> starts.of(p).filter(span::holds).isPresent()),
                those(proper, p -> within.paused(p.id())),
                those(proper, p -> ended(span, p, within)),
                given.size() - all.size());
    }

    private static boolean ended(Span span, Partnership partnership, StatusChanges within) {
        PartnershipDetails details = partnership.details();
        if (details.status() != PartnershipStatus.ENDED) {
            return false;
        }
        return details.end() == null
                ? within.ended(partnership.id())
                : span.holds(details.end().latest());
    }

    private List<OrganisationEntity> partners(EntityManager entities, List<Partnership> proper) {
        Collection<String> ids = proper.stream()
                .flatMap(p -> p.details().partners().stream())
                .distinct()
                .toList();
        return organisations.byIds(entities, ids).stream()
                .filter(partner -> !partner.isDemo())
                .toList();
    }

    private static List<Partnership> those(List<Partnership> all, Predicate<Partnership> which) {
        return all.stream()
                .filter(which)
                .sorted(Comparator.comparing(p -> DanishOrder.key(p.title())))
                .toList();
    }

    private static long number(List<Partnership> all, Predicate<Partnership> which) {
        return all.stream().filter(which).count();
    }

    private static <E extends Enum<E>> Map<E, Long> counted(Class<E> type, Stream<E> values) {
        Map<E, Long> counts = new EnumMap<>(type);
        for (E choice : type.getEnumConstants()) {
            counts.put(choice, 0L);
        }
        values.filter(Objects::nonNull).forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts;
    }

    private static Map<String, Long> named(Stream<String> values) {
        Map<String, Long> counts = new TreeMap<>(ValueOrder.NAMES);
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts;
    }

    /** A year, from its first to its last day. */
    private record Span(LocalDate first, LocalDate last) {
        Instant begins() {
            return first.atStartOfDay(RegisterStore.ZONE).toInstant();
        }

        Instant ends() {
            return last.plusDays(1).atStartOfDay(RegisterStore.ZONE).toInstant();
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * When relations began.
     *
     * @param activities the first days of their activities
     */
    private record Starts(Map<String, LocalDate> activities) {
        /** The start date, or else the first activity. */
        Optional<LocalDate> of(Partnership partnership) {
            PartialDate start = partnership.details().start();
            return start == null
                    ? Optional.ofNullable(activities.get(partnership.id()))
                    : Optional.of(start.earliest());
        }

        /** Where nothing tells of the start, what was entered by then had begun. */
        boolean begunBy(Partnership partnership, Span span) {
            return of(partnership)
                    .map(day -> !day.isAfter(span.last()))
                    .orElseGet(() -> partnership.created().isBefore(span.ends()));
        }
    }
}
