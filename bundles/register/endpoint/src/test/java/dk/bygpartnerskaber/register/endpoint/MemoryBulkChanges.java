package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.BulkRun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Bulk changes that remember what they were given; the last record of each is one that is held. */
final class MemoryBulkChanges implements BulkChangeService {
    private final Map<String, BulkRun> all = new ConcurrentHashMap<>();

    @Override
    public BulkRun preview(Actor actor, BulkChange change, List<String> ids) {
        String last = ids.get(ids.size() - 1);
        List<BulkRun.Item> items = ids.stream()
                .map(id -> new BulkRun.Item(
                        new RecordRef(change.kind().type(), id),
                        "Ø",
                        List.of(),
                        change.value() == null ? List.of() : List.of(change.value()),
                        id.equals(last) ? BulkRun.Outcome.REFUSED : BulkRun.Outcome.PLANNED,
                        Optional.of(FieldProblem.of("", "archive-hold")).filter(held -> id.equals(last))))
                .toList();
        return put(UUID.randomUUID().toString(), change, BulkRun.Status.TRIED, items, Optional.empty());
    }

    @Override
    public Optional<BulkRun> find(Actor actor, String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public BulkRun confirm(Actor actor, String id) {
        BulkRun old = find(actor, id).orElseThrow(ProblemException::notFound);
        if (old.count(BulkRun.Outcome.PLANNED) == 0) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "bulk-nothing", List.of());
        }
        String job = UUID.randomUUID().toString();
        return put(id, old.change(), BulkRun.Status.RUNNING, old.items(), Optional.of(job));
    }

    private BulkRun put(
            String id, BulkChange change, BulkRun.Status status, List<BulkRun.Item> items, Optional<String> job) {
        BulkRun run = new BulkRun(id, change, status, items, Instant.parse("2026-01-01T00:00:00Z"), job);
        all.put(id, run);
        return run;
    }
}
