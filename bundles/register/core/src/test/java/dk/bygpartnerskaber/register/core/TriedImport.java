package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Column;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import dk.bygpartnerskaber.register.api.ImportRun.Suspected;
import java.util.List;
import java.util.Optional;

/** An import with the first five hundred of all that it tells. */
public record TriedImport(ImportRun run, List<Planned> planned, List<Rejected> rejected, List<Suspected> suspected) {
    private static final PageRequest PAGE = PageRequest.first(PageRequest.MAX_LIMIT);

    static TriedImport of(Register register, Actor actor, String id) {
        return new TriedImport(
                register.imports.find(actor, id).orElseThrow(),
                register.imports.planned(actor, id, Optional.empty(), PAGE).items(),
                register.imports.rejected(actor, id, PAGE).items(),
                register.imports.suspected(actor, id, false, PAGE).items());
    }

    public String id() {
        return run.id();
    }

    public String fileName() {
        return run.fileName();
    }

    public ImportRun.Status status() {
        return run.status();
    }

    public int rows() {
        return run.rows();
    }

    public List<Column> columns() {
        return run.columns();
    }

    public List<String> targets() {
        return run.targets();
    }

    public Optional<String> jobId() {
        return run.jobId();
    }

    public long count(Action action) {
        return switch (action) {
            case CREATE -> run.counts().create();
            case UPDATE -> run.counts().update();
            case UNCHANGED -> run.counts().unchanged();
            case SKIP -> run.counts().skip();
        };
    }
}
