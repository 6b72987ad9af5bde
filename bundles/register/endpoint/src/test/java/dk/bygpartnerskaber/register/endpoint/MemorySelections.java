package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Saved selections in memory, everybody's own. */
final class MemorySelections implements Selections {
    private final Map<String, Selection> all = new ConcurrentHashMap<>();

    @Override
    public List<Selection> list(Actor actor, Optional<String> list) {
        return List.copyOf(all.values());
    }

    @Override
    public List<Selection> of(Actor actor, String user) {
        return List.copyOf(all.values());
    }

    @Override
    public Optional<Selection> find(Actor actor, String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Selection save(Actor actor, String list, String name, String query, boolean shared) {
        if (shared) {
            actor.require(Permission.CURATE);
        }
        String asked = query == null ? "" : query;
        Selection selection = new Selection(UUID.randomUUID().toString(), 1, list, name, asked, shared, true);
        all.put(selection.id(), selection);
        return selection;
    }

    @Override
    public void remove(Actor actor, String id) {
        if (all.remove(id) == null) {
            throw ProblemException.notFound();
        }
    }

    @Override
    public void replaceValue(Actor actor, String list, String filter, String value, String by) {
        throw new UnsupportedOperationException();
    }
}
