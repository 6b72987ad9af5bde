package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ImportColumns;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The columns that the modules that are there add to imports. What goes there are cells by their fields. */
@Component(service = ModuleColumns.class)
public final class ModuleColumns {
    private final List<ImportColumns> modules = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addColumns(ImportColumns columns) {
        modules.add(columns);
    }

    void removeColumns(ImportColumns columns) {
        modules.remove(columns);
    }

    /** The fields of a kind of import, with the headers that suggest them. */
    Map<String, List<String>> fields(ImportKind kind) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        modules.stream()
                .filter(columns ->
                        type(kind).filter(columns.recordTypes()::contains).isPresent())
                .forEach(columns -> fields.putAll(columns.fields()));
        return fields;
    }

    private static Optional<String> type(ImportKind kind) {
        return switch (kind) {
            case ORGANISATIONS -> Optional.of(Organisations.TYPE);
            case PARTNERSHIPS -> Optional.of(Partnerships.TYPE);
            case PEOPLE, MIXED -> Optional.empty();
        };
    }

    /** The cells of a row that are for modules; what one of these refuses, the row knows. */
    Map<String, String> read(ImportKind kind, ImportRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String field : fields(kind).keySet()) {
            row.text(field).ifPresent(value -> {
                of(field).flatMap(columns -> columns.check(field, value)).ifPresent(row::refuse);
                cells.put(field, value);
            });
        }
        return cells;
    }

    boolean changes(RecordRef record, Map<String, String> cells) {
        return cells.entrySet().stream().anyMatch(cell -> of(cell.getKey())
                .filter(columns -> columns.changes(record, cell.getKey(), cell.getValue()))
                .isPresent());
    }

    /** What taking the cells back needs, by their fields. */
    Map<String, String> apply(Actor actor, RecordRef record, Map<String, String> cells) {
        Map<String, String> entries = new LinkedHashMap<>();
        cells.forEach((field, value) -> of(field)
                .flatMap(columns -> columns.apply(actor, record, field, value))
                .ifPresent(entry -> entries.put(field, entry)));
        return entries;
    }

    /** What the modules that are there can take back goes back. */
    void takeBack(Actor actor, RecordRef record, Map<String, String> entries) {
        entries.forEach(
                (field, entry) -> of(field).ifPresent(columns -> columns.takeBack(actor, record, field, entry)));
    }

    private Optional<ImportColumns> of(String field) {
        return modules.stream()
                .filter(columns -> columns.fields().containsKey(field))
                .findFirst();
    }
}
