package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.api.MergeField;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.MergePreview;
import dk.bygpartnerskaber.register.api.MergeService;
import dk.bygpartnerskaber.register.api.MergeSide;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers merges; nothing of the records changes. */
final class MemoryMerges implements MergeService {
    private static final Instant AT = Instant.parse("2026-05-01T10:00:00Z");

    private final Map<String, Merge> merges = new HashMap<>();

    @Override
    public MergePreview preview(Actor actor, MergeOrder order) {
        actor.require(Permission.CURATE);
        MergeChoice choice = order.choices().getOrDefault("phones", MergeChoice.BOTH);
        MergeField phones = new MergeField(
                "phones",
                List.of("46 31 50 50"),
                List.of("46 31 50 51"),
                Set.of(MergeChoice.values()),
                choice,
                List.of("46 31 50 50", "46 31 50 51"));
        MergeSide from = new MergeSide(order.from(), "Rockmuseet", 3, Map.of("partnership", 2L));
        return new MergePreview(
                order.type(),
                from,
                new MergeSide(order.into(), "RAGNAROCK", 4, Map.of()),
                List.of(phones),
                List.of("merge-library"));
    }

    @Override
    public Merge merge(Actor actor, MergeOrder order, long fromVersion, long intoVersion) {
        actor.require(Permission.CURATE);
        if (fromVersion != 3 || intoVersion != 4) {
            throw ProblemException.stale();
        }
        Merge merge = merge(order.type(), order.from(), order.into(), Optional.empty());
        merges.put(merge.id(), merge);
        return merge;
    }

    private static Merge merge(String type, String from, String into, Optional<Instant> undone) {
        return new Merge(
                "0197b7a4-0000-7000-8000-00000000000a",
                type,
                from,
                "Rockmuseet",
                into,
                AT,
                AT.plusSeconds(60),
                undone,
                2,
                List.of(),
                Optional.empty(),
                undone.map(at -> "merge-undone"));
    }

    @Override
    public Optional<Merge> find(Actor actor, String id) {
        actor.require(Permission.CURATE);
        return Optional.ofNullable(merges.get(id));
    }

    @Override
    public Merge undo(Actor actor, String id) {
        Merge merge = find(actor, id).orElseThrow(ProblemException::notFound);
        Merge undone = merge(merge.type(), merge.from(), merge.into(), Optional.of(AT));
        merges.put(id, undone);
        return undone;
    }

    @Override
    public Optional<String> movedTo(Actor actor, RecordRef record) {
        return merges.values().stream()
                .filter(merge -> merge.undone().isEmpty() && merge.from().equals(record.id()))
                .map(Merge::into)
                .findFirst();
    }

    @Override
    public Optional<Merge> latestInto(Actor actor, RecordRef record) {
        return Optional.empty();
    }
}
