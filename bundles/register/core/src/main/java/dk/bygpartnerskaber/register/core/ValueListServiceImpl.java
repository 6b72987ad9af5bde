package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.Selections;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import dk.bygpartnerskaber.register.core.ValueTable.Row;
import dk.bygpartnerskaber.register.core.Values.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The lists of values on the register's database. */
@Component
public final class ValueListServiceImpl implements ValueListService {
    private static final int ATTEMPTS = 3;

    private final RegisterStore store;
    private final Values values;
    private final ValueTable table;
    private final ValueUses uses;

    @Activate
    public ValueListServiceImpl(
            @Reference RegisterStore store,
            @Reference Values values,
            @Reference Organisations organisations,
            @Reference Partnerships partnerships,
            @Reference Selections selections) {
        this.store = store;
        this.values = values;
        table = new ValueTable(store);
        uses = new ValueUses(organisations, partnerships, selections);
    }

    @Override
    public List<ListedValue> list(Actor actor, ValueList list) {
        actor.require(Permission.READ);
        return store.read(entities -> {
            Map<String, Long> counted = uses.count(entities, list);
            return table.all(list).stream()
                    .map(row -> row.toRecord(counted.getOrDefault(row.name(), 0L)))
                    .toList();
        });
    }

    @Override
    public Optional<ListedValue> find(Actor actor, String id) {
        actor.require(Permission.READ);
        return store.read(entities -> table.find(id).map(row -> counted(entities, row)));
    }

    private ListedValue counted(EntityManager entities, Row row) {
        return row.toRecord(uses.count(entities, row.list()).getOrDefault(row.name(), 0L));
    }

    @Override
    public ListedValue add(Actor actor, ValueList list, String name) {
        actor.require(Permission.CURATE);
        String checked = checked(list, name);
        return store.write(entities -> {
            Row row = table.named(list, checked).orElseGet(() -> values.add(actor, list, checked));
            return counted(entities, row.retired() ? write(actor, row, row.name(), false) : row);
        });
    }

    @Override
    public ListedValue update(Actor actor, String id, long version, String name, boolean retired) {
        actor.require(Permission.CURATE);
        return insistently(() -> store.write(entities -> {
            Row row = current(id, version);
            String checked = checked(row.list(), name);
            if (checked.equals(row.name()) && retired == row.retired()) {
                return counted(entities, row);
            }
            if (table.named(row.list(), checked)
                    .filter(other -> isOther(row, other))
                    .isPresent()) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "value-exists", List.of(), checked);
            }
            Row updated = write(actor, row, checked, retired);
            if (!checked.equals(row.name())) {
                uses.replace(entities, actor, row.list(), row.name(), checked);
            }
            return counted(entities, updated);
        }));
    }

    private static boolean isOther(Row row, Row other) {
        return !row.id().equals(other.id());
    }

    @Override
    public ListedValue merge(Actor actor, String id, long version, String into) {
        actor.require(Permission.CURATE);
        return insistently(() -> store.write(entities -> {
            Row row = current(id, version);
            Row target = table.find(into)
                    .filter(other -> isOther(row, other) && other.list() == row.list())
                    .orElseThrow(() -> ProblemException.invalid(FieldProblem.of("into", "no-such-value")));
            delete(actor, row);
            uses.replace(entities, actor, row.list(), row.name(), target.name());
            return counted(entities, target);
        }));
    }

    @Override
    public void remove(Actor actor, String id, long version) {
        actor.require(Permission.CURATE);
        store.write(entities -> {
            Row row = current(id, version);
            if (counted(entities, row).uses() > 0) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "value-in-use", List.of());
            }
            delete(actor, row);
            return null;
        });
    }

    /** Whoever saves one of many records meanwhile must not make the change of a whole list fail. */
    private static <T> T insistently(Supplier<T> change) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return change.get();
            } catch (ProblemException stale) {
                if (stale.kind() != ProblemException.Kind.STALE) {
                    throw stale;
                }
            }
        }
        return change.get();
    }

    private Row current(String id, long version) {
        Row row = table.find(id).orElseThrow(ProblemException::notFound);
        if (row.version() != version) {
            throw ProblemException.stale();
        }
        return row;
    }

    private Row write(Actor actor, Row before, String name, boolean retired) {
        if (!table.update(before, name, retired)) {
            throw ProblemException.stale();
        }
        Row after = new Row(before.id(), before.version() + 1, before.list(), name, retired);
        store.log(actor, Values.TYPE, before.id(), Kind.UPDATED, Entry.of(before), Entry.of(after));
        return after;
    }

    private void delete(Actor actor, Row row) {
        if (!table.delete(row)) {
            throw ProblemException.stale();
        }
        store.log(actor, Values.TYPE, row.id(), Kind.DELETED, Entry.of(row), null);
    }

    private static String checked(ValueList list, String name) {
        // in the form that a record's details give to their values
        String tidy = OrganisationDetails.builder(null).type(name).build().type();
        TextRules rules = new TextRules();
        rules.required("name", tidy);
        rules.line("name", tidy, list.longest());
        rules.check();
        return tidy;
    }
}
