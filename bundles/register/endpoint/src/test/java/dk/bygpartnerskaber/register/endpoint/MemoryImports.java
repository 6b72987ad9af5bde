package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportDecision;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportMapping;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import dk.bygpartnerskaber.register.api.ImportRun.Status;
import dk.bygpartnerskaber.register.api.ImportRun.Suspected;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.ImportUpload;
import dk.bygpartnerskaber.register.api.RejectedRows;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Imports that remember what they were given: each line one record, the columns those of the first line. */
final class MemoryImports implements ImportService {
    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<String, ImportRun> all = new ConcurrentHashMap<>();
    private final List<ImportDecision> decisions = new ArrayList<>();

    @Override
    public ImportRun upload(Actor actor, ImportUpload upload) {
        List<String> lines =
                upload.files().stream().flatMap(MemoryImports::lines).toList();
        List<String> headers = Arrays.asList(lines.get(0).split(","));
        return put(run(
                UUID.randomUUID().toString(),
                upload.kind().orElseThrow(),
                upload.fileName(),
                upload.sheet(),
                Status.TRIED,
                lines.size() - 1,
                headers,
                headers));
    }

    private static Stream<String> lines(ImportUpload.File file) {
        return new String(file.content(), StandardCharsets.UTF_8).lines();
    }

    @Override
    public List<ImportRun> list(Actor actor) {
        return List.copyOf(all.values());
    }

    @Override
    public Optional<ImportRun> find(Actor actor, String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public ImportRun map(Actor actor, String id, ImportMapping mapping) {
        ImportRun old = known(id);
        List<String> headers = headers(old);
        return put(run(
                id,
                mapping.kind().orElse(old.kind()),
                old.fileName(),
                mapping.sheet().or(old::sheet),
                old.status(),
                old.rows(),
                headers,
                mapping.targets().isEmpty() ? headers : mapping.targets()));
    }

    @Override
    public ImportRun confirm(Actor actor, String id, boolean goodRowsOnly) {
        if (!goodRowsOnly) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "import-rejected", List.of());
        }
        return as(id, Status.RUNNING);
    }

    @Override
    public ImportRun undo(Actor actor, String id) {
        return as(id, Status.UNDOING);
    }

    private ImportRun as(String id, Status status) {
        ImportRun old = known(id);
        List<String> headers = headers(old);
        return put(run(id, old.kind(), old.fileName(), old.sheet(), status, old.rows(), headers, headers));
    }

    @Override
    public void delete(Actor actor, String id) {
        all.remove(known(id).id());
    }

    @Override
    public Page<Planned> planned(Actor actor, String id, Optional<ImportRun.Action> action, PageRequest page) {
        return page(
                action.filter(ImportRun.Action.UPDATE::equals).isPresent()
                        ? changing()
                        : new Planned(
                                "organisation",
                                Optional.empty(),
                                "Ny",
                                action.orElse(ImportRun.Action.CREATE),
                                List.of(2),
                                false,
                                Optional.empty()));
    }

    /** An example that gets a sector. */
    private static Planned changing() {
        return new Planned(
                "organisation",
                Optional.of("aa"),
                "Gammel",
                ImportRun.Action.UPDATE,
                List.of(2),
                true,
                List.of(new Change.Field("sector", null, "civil")),
                Optional.empty());
    }

    @Override
    public Page<Planned> kept(Actor actor, String id, PageRequest page) {
        return page(new Planned(
                "organisation",
                Optional.of("aa"),
                "Gammel",
                ImportRun.Action.UPDATE,
                List.of(2),
                false,
                Optional.of("changed-since")));
    }

    @Override
    public Page<Rejected> rejected(Actor actor, String id, PageRequest page) {
        return page(new Rejected(3, "navn", null, FieldProblem.of("name", "required")));
    }

    @Override
    public RejectedRows rejectedRows(Actor actor, String id, String header, Function<Rejected, String> words) {
        Rejected fault = rejected(actor, id, PageRequest.first(1)).items().get(0);
        String text = "navn;" + header + "\n;" + words.apply(fault) + "\n";
        return new RejectedRows("æ-rest.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Page<Suspected> suspected(Actor actor, String id, boolean undecided, PageRequest page) {
        return page(new Suspected(
                "x1",
                "organisation",
                "Ny",
                List.of(2),
                List.of(new Suspicion("aa", "Ny!", 90, List.of(DuplicateReason.SAME_NAME), false)),
                undecided || decisions.isEmpty()
                        ? Optional.empty()
                        : Optional.of(decisions.get(0).choice()),
                Optional.empty()));
    }

    private <T> Page<T> page(T only) {
        return new Page<>(List.of(only), Optional.empty(), OptionalLong.empty());
    }

    @Override
    public ImportRun decide(Actor actor, String id, List<ImportDecision> given) {
        decisions.addAll(given);
        return known(id);
    }

    @Override
    public ImportRun decideAll(
            Actor actor, String id, Optional<String> type, Optional<Boolean> likely, ImportChoice choice) {
        decisions.add(0, new ImportDecision("x1", choice, null));
        return known(id);
    }

    private ImportRun known(String id) {
        return Optional.ofNullable(all.get(id)).orElseThrow(ProblemException::notFound);
    }

    private static List<String> headers(ImportRun run) {
        return run.columns().stream().map(ImportRun.Column::header).toList();
    }

    private ImportRun put(ImportRun run) {
        all.put(run.id(), run);
        return run;
    }

    private static ImportRun run(
            String id,
            ImportKind kind,
            String fileName,
            Optional<String> sheet,
            Status status,
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
                List.of(),
                sheet,
                status,
                rows,
                columns,
                List.of("name"),
                new ImportRun.Counts(1, 0, 0, 0, 1, 1, 0, 0),
                CREATED,
                CREATED.plus(KEPT),
                Optional.empty(),
                Optional.empty(),
                status == Status.TRIED
                        ? Optional.empty()
                        : Optional.of(UUID.randomUUID().toString()));
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
