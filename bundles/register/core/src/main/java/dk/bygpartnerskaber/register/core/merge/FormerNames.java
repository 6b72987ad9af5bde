package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.merge.MergeTables.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What records were called that have become part of others; the change log knows. */
@Component(service = FormerNames.class)
public final class FormerNames {
    private static final Actor READER = new Actor("system:merge", "system:merge", Set.of(Permission.HISTORY));

    private final ChangeHistory history;
    private final MergeTables tables;

    @Activate
    public FormerNames(@Reference RegisterStore store, @Reference ChangeHistory history) {
        this.history = history;
        tables = new MergeTables(store);
    }

    /** The names of all that have become part of the record, directly or by way of another one. */
    public List<String> of(RecordRef record) {
        return names(record).toList();
    }

    private Stream<String> names(RecordRef record) {
        return tables.into(record).stream().flatMap(row -> Stream.concat(of(row).stream(), names(row.from())));
    }

    /** The name of the one that went; empty when it has been erased. */
    Optional<String> of(Row row) {
        return history.find(READER, row.change()).stream()
                .flatMap(change -> change.fields().stream())
                .filter(field -> field.field().equals("name"))
                .flatMap(field -> Stream.ofNullable((String) field.before()))
                .findFirst();
    }
}
