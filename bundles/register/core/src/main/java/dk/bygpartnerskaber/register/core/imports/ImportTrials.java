package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.persistence.CprNumbers;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.imports.ImportRuns.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What files make of the register as it is now, and what is told of that. */
@Component(service = ImportTrials.class)
public final class ImportTrials {
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 100;

    private final Organisations organisations;
    private final Partnerships partnerships;
    private final ModuleColumns columns;

    @Activate
    public ImportTrials(
            @Reference Organisations organisations,
            @Reference Partnerships partnerships,
            @Reference ModuleColumns columns) {
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.columns = columns;
    }

    /** The fields that columns can go to now. */
    ImportTargets targets(ImportKind kind) {
        return new ImportTargets(kind, columns.fields(kind));
    }

    /** Tries a file out. */
    Report report(EntityManager entities, ImportKind kind, ImportFile file, List<String> targets) {
        return report(file, targets, plan(entities, kind, file, targets));
    }

    /** Nothing as long as no column goes to the field that each row needs. */
    Optional<ImportPlan> plan(EntityManager entities, ImportKind kind, ImportFile file, List<String> targets) {
        return targets.contains(ImportTargets.needed(kind))
                ? Optional.of(
                        new ImportPlanner(entities, organisations, partnerships, columns, file, targets).plan(kind))
                : Optional.empty();
    }

    /** Carries a plan out, in the transaction in which it was made. */
    void write(EntityManager entities, Actor actor, ImportPlan plan, IntConsumer progress) {
        plan.write(entities, actor, organisations, partnerships, columns, false, progress);
    }

    static Report report(ImportFile file, List<String> targets, Optional<ImportPlan> plan) {
        List<ImportRun.Column> columns = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            columns.add(new ImportRun.Column(
                    Excerpt.of(file.headers().get(i), LONGEST_SAMPLE), targets.get(i), samples(file, i)));
        }
        return new Report(
                file.rows().size(),
                columns,
                plan.map(ImportPlan::planned).orElse(List.of()),
                plan.map(ImportPlan::rejected).orElse(List.of()));
    }

    private static List<String> samples(ImportFile file, int column) {
        return file.rows().stream()
                .filter(row -> row.damage().isEmpty())
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty() && !CprNumbers.isIn(cell))
                .distinct()
                .limit(SAMPLES)
                .map(cell -> Excerpt.of(cell, LONGEST_SAMPLE))
                .toList();
    }
}
