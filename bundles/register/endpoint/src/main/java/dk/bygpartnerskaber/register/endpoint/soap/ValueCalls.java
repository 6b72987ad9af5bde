package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.List;

/** The operations of the SOAP port on lists of values. */
final class ValueCalls {
    private final ValueListService lists;

    ValueCalls(ValueListService lists) {
        this.lists = lists;
    }

    List<ListedValueBean> list(Actor actor, ValueListCode list) {
        return lists.list(actor, of(list)).stream().map(ListedValueBean::of).toList();
    }

    ListedValueBean create(Actor actor, ValueListCode list, String name) {
        return ListedValueBean.of(lists.add(actor, of(list), name));
    }

    ListedValueBean update(Actor actor, String id, long version, String name, boolean retired) {
        return ListedValueBean.of(lists.update(actor, id, version, name, retired));
    }

    ListedValueBean merge(Actor actor, String id, long version, String into) {
        return ListedValueBean.of(lists.merge(actor, id, version, into));
    }

    void delete(Actor actor, String id, long version) {
        lists.remove(actor, id, version);
    }

    private static ValueList of(ValueListCode list) {
        if (list == null) {
            throw ProblemException.invalid(FieldProblem.of("list", "required"));
        }
        return ValueList.valueOf(list.name());
    }
}
