package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Imports that remember what they were given: each line one record, the columns those of the first line. */
final class MemoryImports implements ImportService {
    private final Map<String, ImportRun> all = new ConcurrentHashMap<>();

    @Override
    public ImportRun upload(Actor actor, ImportKind kind, String fileName, byte[] content) {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        List<String> headers = Arrays.asList(lines.get(0).split(","));
        return put(run(
                UUID.randomUUID().toString(),
                kind,
                fileName,
                ImportRun.Status.TRIED,
                lines.size() - 1,
                headers,
                headers));
    }

    @Override
    public Optional<ImportRun> find(Actor actor, String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public ImportRun map(Actor actor, String id, List<String> targets) {
        ImportRun old = find(actor, id).orElseThrow(ProblemException::notFound);
        List<String> headers =
                old.columns().stream().map(ImportRun.Column::header).toList();
        return put(run(id, old.kind(), old.fileName(), old.status(), old.rows(), headers, targets));
    }

    @Override
    public ImportRun confirm(Actor actor, String id, boolean goodRowsOnly) {
        ImportRun old = find(actor, id).orElseThrow(ProblemException::notFound);
        if (!goodRowsOnly) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "import-rejected", List.of());
        }
        List<String> headers =
                old.columns().stream().map(ImportRun.Column::header).toList();
        ImportRun run = run(id, old.kind(), old.fileName(), ImportRun.Status.RUNNING, old.rows(), headers, headers);
        return put(new ImportRun(
                id,
                run.kind(),
                run.fileName(),
                run.status(),
                run.rows(),
                run.columns(),
                run.targets(),
                run.planned(),
                run.rejected(),
                run.created(),
                Optional.of(UUID.randomUUID().toString())));
    }

    private ImportRun put(ImportRun run) {
        all.put(run.id(), run);
        return run;
    }

    private static ImportRun run(
            String id,
            ImportKind kind,
            String fileName,
            ImportRun.Status status,
            int rows,
            List<String> headers,
            List<String> targets) {
        List<ImportRun.Column> columns = IntStream.range(0, headers.size())
                .mapToObj(i -> new ImportRun.Column(headers.get(i), blankToNull(targets.get(i)), List.of()))
                .toList();
        return new ImportRun(
                id,
                kind,
                fileName,
                status,
                rows,
                columns,
                List.of("name"),
                List.of(new ImportRun.Planned("organisation", "Ny", ImportRun.Action.CREATE, List.of(2))),
                List.of(new ImportRun.Rejected(3, null, null, FieldProblem.of("name", "required"))),
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
