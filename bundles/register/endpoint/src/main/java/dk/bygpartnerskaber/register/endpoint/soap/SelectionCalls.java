package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Selections;
import java.util.List;
import java.util.Optional;

/** The operations of saved selections behind the register's port. */
final class SelectionCalls {
    private final Selections selections;

    SelectionCalls(Selections selections) {
        this.selections = selections;
    }

    List<SelectionBean> list(Actor actor) {
        return selections.list(actor, Optional.empty()).stream()
                .map(SelectionBean::of)
                .toList();
    }

    SelectionBean save(Actor actor, String list, String name, String query, Boolean shared) {
        return SelectionBean.of(selections.save(actor, list, name, query, Boolean.TRUE.equals(shared)));
    }

    void delete(Actor actor, String id) {
        selections.remove(actor, id);
    }
}
