package dk.bygpartnerskaber.platform.web.testing;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Selection;
import dk.bygpartnerskaber.platform.api.Selections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Saved selections in memory. */
public final class FakeSelections implements Selections {
    private final List<Selection> all = new ArrayList<>();

    /** As somebody has saved it. */
    public void add(Selection selection) {
        all.add(selection);
    }

    @Override
    public List<Selection> list(Actor actor, Optional<String> list) {
        return all.stream()
                .filter(selection -> list.map(selection.list()::equals).orElse(true))
                .toList();
    }

    @Override
    public List<Selection> of(Actor actor, String user) {
        return List.copyOf(all);
    }

    @Override
    public Optional<Selection> find(Actor actor, String id) {
        return all.stream().filter(selection -> selection.id().equals(id)).findFirst();
    }

    @Override
    public Selection save(Actor actor, String list, String name, String query, boolean shared) {
        Selection selection = new Selection("s" + (all.size() + 1), 1, list, name, query, shared, true);
        all.add(selection);
        return selection;
    }

    @Override
    public void remove(Actor actor, String id) {
        all.removeIf(selection -> selection.id().equals(id));
    }

    @Override
    public void replaceValue(Actor actor, String list, String filter, String value, String by) {
        throw new UnsupportedOperationException();
    }
}
