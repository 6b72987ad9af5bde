package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import java.util.List;
import java.util.Optional;

/** One import with a bit of everything. */
final class FakeImports implements ImportService {
    static final String JOB = "j1";

    ImportRun.Status status = ImportRun.Status.TRIED;
    List<String> mapped = List.of();

    @Override
    public ImportRun upload(Actor actor, ImportKind kind, String fileName, byte[] content) {
        return run();
    }

    @Override
    public Optional<ImportRun> find(Actor actor, String id) {
        return Optional.of(run());
    }

    @Override
    public ImportRun map(Actor actor, String id, List<String> targets) {
        mapped = targets;
        return run();
    }

    @Override
    public ImportRun confirm(Actor actor, String id, boolean goodRowsOnly) {
        status = ImportRun.Status.RUNNING;
        return run();
    }

    private ImportRun run() {
        return new ImportRun(
                "i1",
                ImportKind.PARTNERSHIPS,
                "cases.csv",
                status,
                28,
                List.of(
                        new ImportRun.Column(
                                "library", "library", List.of("Mindspot Aarhus", "Roskilde Bibliotekerne")),
                        new ImportRun.Column("partnership", "title", List.of("Lektiecaféer", "Rockbib")),
                        new ImportRun.Column("start", "start", List.of("2009", "2010-03-01")),
                        new ImportRun.Column("level", null, List.of("partnerskab", "samarbejde"))),
                List.of("library", "title", "start", "end", "description"),
                List.of(
                        new ImportRun.Planned(
                                "organisation", "Mindspot Aarhus", ImportRun.Action.CREATE, List.of(2, 3)),
                        new ImportRun.Planned("partnership", "Lektiecaféer", ImportRun.Action.CREATE, List.of(2)),
                        new ImportRun.Planned("partnership", "Rockbib", ImportRun.Action.UPDATE, List.of(4)),
                        new ImportRun.Planned("partnership", "Ekko af byen", ImportRun.Action.UNCHANGED, List.of(5))),
                List.of(new ImportRun.Rejected(
                        6, "start", "sidste sommer", FieldProblem.of("start", "malformed", "2009-08"))),
                FakeRegister.NOW,
                Optional.of(JOB));
    }
}
