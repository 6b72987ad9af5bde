package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.CprNumbers;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Redaction;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.ValueTable.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens to lists of values when records are saved: values looked up, spelled, refused, added; inside a transaction. */
@Component(service = Values.class)
public final class Values {
    public static final String TYPE = "list-value";

    private final RegisterStore store;
    private final ValueTable table;

    @Activate
    public Values(@Reference RegisterStore store) {
        this.store = store;
        table = new ValueTable(store);
    }

    /** What the change log says of a value. */
    public record Entry(String list, String name, boolean retired) {
        static Entry of(Row row) {
            return new Entry(row.list().code(), row.name(), row.retired());
        }
    }

    /**
     * What is wrong with the values that a record is to get.
     *
     * @param before what the record has; that is never wrong
     */
    List<FieldProblem> problems(
            Actor actor, ValueList list, String field, Collection<String> before, List<String> after) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            String value = after.get(i);
            if (!before.contains(value)) {
                refusal(actor, list, field + "/" + i, value).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<FieldProblem> refusal(Actor actor, ValueList list, String path, String value) {
        if (CprNumbers.isIn(value) && !actor.confirms(FreeText.CPR_NUMBER)) {
            // the number is not repeated
            return Optional.of(FieldProblem.of(path, FreeText.CPR_NUMBER));
        }
        return refusal(actor, list, value).map(code -> FieldProblem.of(path, code, value));
    }

    private Optional<String> refusal(Actor actor, ValueList list, String value) {
        if (actor.may(Permission.CURATE)) {
            return Optional.empty();
        }
        Optional<Row> row = table.named(list, value);
        if (row.isPresent()) {
            return row.filter(Row::retired).map(retired -> "value-retired");
        }
        return list.isOpen() ? Optional.empty() : Optional.of("value-not-listed");
    }

    /** The values as their list spells them; those that are new to it join it. */
    List<String> taken(Actor actor, ValueList list, Collection<String> before, List<String> after) {
        return after.stream()
                .map(value -> before.contains(value) ? value : taken(actor, list, value))
                .toList();
    }

    private String taken(Actor actor, ValueList list, String value) {
        return table.named(list, value).orElseGet(() -> add(actor, list, value)).name();
    }

    Row add(Actor actor, ValueList list, String name) {
        Row row = table.insert(list, name);
        store.log(actor, TYPE, row.id(), Kind.CREATED, null, Entry.of(row));
        return row;
    }

    /** Adds those of many values that are not on the list, and returns them. */
    public List<Row> addMissing(Actor actor, ValueList list, Stream<String> values) {
        Set<String> known = table.all(list).stream().map(Row::name).collect(Collectors.toCollection(HashSet::new));
        return values.filter(known::add).map(value -> add(actor, list, value)).toList();
    }

    /** How the list spells its values, for looking many up. */
    public Spelling spelling(ValueList list) {
        return new Spelling(table.all(list).stream().map(Row::name).toList());
    }

    /** Ids of the values that hold one of the texts. */
    public static List<String> mentioning(Connection connection, Redaction redaction) throws SQLException {
        return Sql.list(
                        connection,
                        "SELECT id, name FROM reg_value",
                        row -> redaction.isIn(row.getString(2)) ? row.getString(1) : "")
                .stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
