package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.MergeService;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says where records went that have been merged. */
final class FakeMerges {
    final Map<RecordRef, String> moved = new HashMap<>();

    MergeService service() {
        return (MergeService) Proxy.newProxyInstance(
                FakeMerges.class.getClassLoader(), new Class<?>[] {MergeService.class}, (proxy, method, args) -> {
                    if (method.getName().equals("movedTo")) {
                        return movedTo((Actor) args[0], (RecordRef) args[1]);
                    }
                    if (method.getName().equals("latestInto")) {
                        return Optional.empty();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private Optional<String> movedTo(Actor actor, RecordRef record) {
        return Optional.ofNullable(moved.get(record));
    }
}
