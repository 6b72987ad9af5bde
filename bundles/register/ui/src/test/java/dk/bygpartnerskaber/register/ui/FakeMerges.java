package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.Merge;
import dk.bygpartnerskaber.register.api.MergeChoice;
import dk.bygpartnerskaber.register.api.MergeField;
import dk.bygpartnerskaber.register.api.MergeOrder;
import dk.bygpartnerskaber.register.api.MergePreview;
import dk.bygpartnerskaber.register.api.MergeService;
import dk.bygpartnerskaber.register.api.MergeSide;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says where records went that have been merged; two museums can be. */
final class FakeMerges {
    final Map<RecordRef, String> moved = new HashMap<>();
    final Map<String, Merge> merges = new HashMap<>();

    /** What the one that would go has as its notes. */
    String notes = "Ring i god tid";

    Optional<ProblemException> refusal = Optional.empty();

    MergeService service() {
        return (MergeService) Proxy.newProxyInstance(
                FakeMerges.class.getClassLoader(), new Class<?>[] {MergeService.class}, (proxy, method, args) -> {
                    if (method.getName().equals("movedTo")) {
                        return movedTo((Actor) args[0], (RecordRef) args[1]);
                    }
                    return switch (method.getName()) {
                        case "latestInto" -> Optional.empty();
                        case "preview" -> preview((MergeOrder) args[1]);
                        case "find" -> Optional.ofNullable(merges.get((String) args[1]));
                        case "merge" -> throw refusal.orElseThrow();
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private MergePreview preview(MergeOrder order) {
        Set<MergeChoice> possible =
                notes == null ? EnumSet.of(MergeChoice.INTO, MergeChoice.FROM) : EnumSet.allOf(MergeChoice.class);
        MergeChoice choice = order.choices().getOrDefault("notes", MergeChoice.INTO);
        if (!possible.contains(choice)) {
            throw ProblemException.invalid(FieldProblem.of("choices/notes", "merge-choice"));
        }
        String result =
                switch (choice) {
                    case INTO -> "Har Fadet";
                    case FROM -> notes;
                    case BOTH -> "Har Fadet og: " + notes;
                };
        return new MergePreview(
                order.type(),
                new MergeSide(order.from(), "Rockmuseet", 3, Map.of()),
                new MergeSide(order.into(), "Ragnarock", 4, Map.of()),
                List.of(new MergeField("notes", "Har Fadet", notes, possible, choice, result)),
                List.of());
    }

    void add(String id, String name, Optional<String> first) {
        merges.put(
                id,
                new Merge(
                        id,
                        "organisation",
                        "o1",
                        name,
                        "o2",
                        FakeRegister.NOW,
                        FakeRegister.NOW,
                        Optional.empty(),
                        1,
                        List.of(),
                        first,
                        first.map(later -> "merge-order")));
    }

    private Optional<String> movedTo(Actor actor, RecordRef record) {
        return Optional.ofNullable(moved.get(record));
    }
}
