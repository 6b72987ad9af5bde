package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of values in memory. */
final class MemoryLists implements ValueListService {
    final List<ListedValue> values = new ArrayList<>(List.of(
            new ListedValue(
                    "00000000-0000-7000-8000-000000000001", 1, ValueList.ORGANISATION_TYPES, "Forening", false, 2),
            new ListedValue("v2", 1, ValueList.ORGANISATION_TYPES, "Loge", true, 1),
            new ListedValue("v3", 1, ValueList.ORGANISATION_TYPES, "Virksomhed", false, 0),
            new ListedValue("v4", 1, ValueList.KEYWORDS, "musik", false, 3)));

    @Override
    public List<ListedValue> list(Actor actor, ValueList list) {
        return values.stream().filter(value -> value.list() == list).toList();
    }

    @Override
    public Optional<ListedValue> find(Actor actor, String id) {
        return values.stream().filter(value -> value.id().equals(id)).findFirst();
    }

    @Override
    public ListedValue add(Actor actor, ValueList list, String name) {
        if (name.isEmpty()) {
            throw ProblemException.invalid(FieldProblem.of("name", "required"));
        }
        ListedValue value = new ListedValue("v" + (values.size() + 1), 1, list, name, false, 0);
        values.add(value);
        return value;
    }

    @Override
    public ListedValue update(Actor actor, String id, long version, String name, boolean retired) {
        ListedValue before = find(actor, id).orElseThrow();
        if (before.version() != version) {
            throw ProblemException.stale();
        }
        ListedValue after = new ListedValue(id, version + 1, before.list(), name, retired, before.uses());
        values.set(values.indexOf(before), after);
        return after;
    }

    @Override
    public ListedValue merge(Actor actor, String id, long version, String into) {
        find(actor, id).ifPresent(values::remove);
        return find(actor, into).orElseThrow(() -> ProblemException.invalid(FieldProblem.of("into", "no-such-value")));
    }

    @Override
    public void remove(Actor actor, String id, long version) {
        find(actor, id).ifPresent(values::remove);
    }
}
