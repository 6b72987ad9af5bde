package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkChangeService;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Item;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import java.util.List;
import java.util.Optional;

/** One bulk change, which tests tell what has become of its records. */
final class FakeBulkChanges implements BulkChangeService {
    BulkChange change;
    List<String> ids = List.of();
    BulkRun.Status status = BulkRun.Status.TRIED;
    List<Item> items = List.of();

    static Item item(String name, Outcome outcome, String before, String after, String reason) {
        return new Item(
                new RecordRef("organisation", "o1"),
                name,
                before == null ? List.of() : List.of(before),
                after == null ? List.of() : List.of(after),
                outcome,
                Optional.ofNullable(reason)
                        .map(code -> FieldProblem.of(code.equals("not-responsible") ? "responsible" : "", code)));
    }

    @Override
    public BulkRun preview(Actor actor, BulkChange given, List<String> chosen) {
        if (!given.isDeletion() && !given.field().isOptional() && given.value() == null) {
            throw ProblemException.invalid(FieldProblem.of("value", "required"));
        }
        change = given;
        ids = chosen;
        return run();
    }

    @Override
    public Optional<BulkRun> find(Actor actor, String id) {
        return Optional.of(run());
    }

    @Override
    public BulkRun confirm(Actor actor, String id) {
        if (items.stream().noneMatch(item -> item.outcome() == Outcome.PLANNED)) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "bulk-nothing", List.of());
        }
        status = BulkRun.Status.DONE;
        return run();
    }

    private BulkRun run() {
        return new BulkRun("b1", change, status, items, FakeRegister.NOW, Optional.of(FakeImports.JOB));
    }
}
