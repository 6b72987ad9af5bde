package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ImportColumns;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The columns that the modules that are there add to imports. What goes there are cells by their fields; the key of a cell
 * about a partner of a partnership is its field, a blank, and the id of the partner.
 */
@Component(service = ModuleColumns.class)
public final class ModuleColumns {
    private final List<ImportColumns> modules = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addColumns(ImportColumns columns) {
        modules.add(columns);
    }

    public void removeColumns(ImportColumns columns) {
        modules.remove(columns);
    }

    /** The fields of a kind of import, with the headers that suggest them. */
    Map<String, List<String>> fields(ImportKind kind) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        modules.stream()
                .filter(columns -> types(kind).stream().anyMatch(columns.recordTypes()::contains))
                .forEach(columns -> fields.putAll(columns.fields()));
        return fields;
    }

    private static Set<String> types(ImportKind kind) {
        return switch (kind) {
            case ORGANISATIONS -> Set.of(Organisations.TYPE);
            case PARTNERSHIPS -> Set.of(Partnerships.TYPE, ImportColumns.PARTNER);
            case PEOPLE, MIXED -> Set.of();
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

    /** The cells of a row of a partnership, those about partners once for each partner. */
    Map<String, String> ofPartners(Map<String, String> cells, Collection<String> partners) {
        Map<String, String> all = new LinkedHashMap<>();
        cells.forEach((field, value) -> {
            if (isAboutPartners(field)) {
                partners.forEach(partner -> all.put(field + " " + partner, value));
            } else {
                all.put(field, value);
            }
        });
        return all;
    }

    private boolean isAboutPartners(String field) {
        return of(field)
                .filter(columns -> columns.recordTypes().contains(ImportColumns.PARTNER))
                .isPresent();
    }

    boolean changes(RecordRef record, Map<String, String> cells) {
        return cells.entrySet().stream().anyMatch(cell -> of(cell.getKey())
                .filter(columns ->
                        columns.changes(record(record, cell.getKey()), field(cell.getKey()), cell.getValue()))
                .isPresent());
    }

    /** What taking the cells back needs, by their fields. */
    Map<String, String> apply(Actor actor, RecordRef record, Map<String, String> cells) {
        Map<String, String> entries = new LinkedHashMap<>();
        cells.forEach(
                (key, value) -> of(key).flatMap(columns -> columns.apply(actor, record(record, key), field(key), value))
                        .ifPresent(entry -> entries.put(key, entry)));
        return entries;
    }

    /** What the modules that are there can take back goes back. */
    void takeBack(Actor actor, RecordRef record, Map<String, String> entries) {
        entries.forEach((key, entry) ->
                of(key).ifPresent(columns -> columns.takeBack(actor, record(record, key), field(key), entry)));
    }

    private static String field(String key) {
        return key.split(" ", 2)[0];
    }

    /** The record that a cell is about: the one of the row, or a partner of it. */
    private static RecordRef record(RecordRef record, String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? record : new RecordRef(ImportColumns.PARTNER, record.id() + key.substring(blank));
    }

    private Optional<ImportColumns> of(String key) {
        return modules.stream()
                .filter(columns -> columns.fields().containsKey(field(key)))
                .findFirst();
    }
}
