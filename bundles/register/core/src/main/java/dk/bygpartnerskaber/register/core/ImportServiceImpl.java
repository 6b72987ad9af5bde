package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.core.ImportRuns.Report;
import dk.bygpartnerskaber.register.core.ImportRuns.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports of files: each step makes the plan anew, on the register as it is then. */
@Component
public final class ImportServiceImpl implements ImportService {
    private static final int LONGEST_FILE_NAME = 100;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 100;

    private final RegisterStore store;
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final ImportRuns runs;

    @Activate
    public ImportServiceImpl(
            @Reference RegisterStore store,
            @Reference Organisations organisations,
            @Reference Partnerships partnerships) {
        this.store = store;
        this.organisations = organisations;
        this.partnerships = partnerships;
        runs = new ImportRuns(store);
    }

    @Override
    public ImportRun upload(Actor actor, ImportKind kind, String fileName, byte[] content) {
        actor.require(Permission.CURATE);
        CsvFile file = CsvFile.read(content);
        List<String> targets = ImportTargets.suggest(kind, file.headers());
        Report report = store.read(entities -> report(file, targets, plan(entities, kind, file, targets)));
        Stored run = new Stored(Ids.next(), kind, tidy(fileName), content, report, false, store.now());
        runs.add(actor, run);
        return run.toRecord();
    }

    /** The last part of a path, without what cannot be stored. */
    private static String tidy(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll(TextRules.REFUSED, "")
                .strip();
        return name.isEmpty() ? "import.csv" : Excerpt.of(name, LONGEST_FILE_NAME);
    }

    @Override
    public Optional<ImportRun> find(Actor actor, String id) {
        actor.require(Permission.CURATE);
        return stored(actor, id).map(Stored::toRecord);
    }

    private Optional<Stored> stored(Actor actor, String id) {
        return Ids.isId(id) ? runs.find(actor, id) : Optional.empty();
    }

    @Override
    public ImportRun map(Actor actor, String id, List<String> chosen) {
        actor.require(Permission.CURATE);
        return store.write(entities -> {
            Stored run = held(actor, id);
            CsvFile file = CsvFile.read(run.content());
            List<String> targets =
                    ImportTargets.checked(run.kind(), file.headers().size(), chosen);
            Stored mapped = run.with(report(file, targets, plan(entities, run.kind(), file, targets)));
            runs.update(mapped);
            return mapped.toRecord();
        });
    }

    @Override
    public ImportRun confirm(Actor actor, String id, boolean goodRowsOnly) {
        actor.require(Permission.CURATE);
        return store.write(entities -> {
            Stored run = held(actor, id);
            CsvFile file = CsvFile.read(run.content());
            List<String> targets =
                    ImportTargets.checked(run.kind(), file.headers().size(), run.targets());
            ImportPlan plan = plan(entities, run.kind(), file, targets).orElseThrow();
            if (!plan.rejected().isEmpty() && !goodRowsOnly) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "import-rejected", List.of());
            }
            Stored done = run.imported(report(file, targets, Optional.of(plan)));
            plan.write(entities, actor, organisations, partnerships, false);
            runs.update(done);
            return done.toRecord();
        });
    }

    /** The run, held until the end of the transaction: of two that confirm it at once, the second finds it done. */
    private Stored held(Actor actor, String id) {
        boolean held = Ids.isId(id) && runs.hold(id);
        Stored run = stored(actor, id).orElseThrow(ProblemException::notFound);
        if (!held) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "import-done", List.of());
        }
        return run;
    }

    /** Nothing as long as no column goes to the field that each row needs. */
    private Optional<ImportPlan> plan(EntityManager entities, ImportKind kind, CsvFile file, List<String> targets) {
        return targets.contains(ImportTargets.needed(kind))
                ? Optional.of(new ImportPlanner(entities, organisations, partnerships, file, targets).plan(kind))
                : Optional.empty();
    }

    private static Report report(CsvFile file, List<String> targets, Optional<ImportPlan> plan) {
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

    private static List<String> samples(CsvFile file, int column) {
        return file.rows().stream()
                .filter(row -> row.damage().isEmpty())
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> Excerpt.of(cell, LONGEST_SAMPLE))
                .toList();
    }
}
