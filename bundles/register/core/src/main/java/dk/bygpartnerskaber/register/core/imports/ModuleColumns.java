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
                .filter(columns -> columns.recordTypes().contains(type(kind)))
                .forEach(columns -> fields.putAll(columns.fields()));
        return fields;
    }

    private static String type(ImportKind kind) {
        return kind == ImportKind.PARTNERSHIPS ? Partnerships.TYPE : Organisations.TYPE;
    }

    /**
     * The cells of a row that are for modules.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException when a module refuses one
     */
    Map<String, String> read(ImportKind kind, ImportRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String field : fields(kind).keySet()) {
            row.text(field).ifPresent(value -> {
                of(field).flatMap(columns -> columns.check(field, value)).ifPresent(problem -> {
                    throw ImportRow.refused(problem);
                });
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

    void apply(Actor actor, RecordRef record, Map<String, String> cells) {
        cells.forEach((field, value) -> of(field).ifPresent(columns -> columns.apply(actor, record, field, value)));
    }

    private Optional<ImportColumns> of(String field) {
        return modules.stream()
                .filter(columns -> columns.fields().containsKey(field))
                .findFirst();
    }
}
