package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.ChangeHistory;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.EarlierValues;
import dk.bygpartnerskaber.platform.persistence.FreeText;
import dk.bygpartnerskaber.platform.persistence.Portions;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.Values;
import dk.bygpartnerskaber.register.core.imports.ImportItems.Item;
import dk.bygpartnerskaber.register.core.imports.ImportRecords.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes back what imports have written, from what the change log says the records were. What somebody has changed or come
 * to use since stays.
 */
@Component(service = ImportUndo.class)
public final class ImportUndo {
    private static final Actor READER = new Actor("system:import", "system:import", Set.of(Permission.HISTORY));

    /** What has another as a part goes first. */
    private static final List<String> ORDER = List.of(Partnerships.TYPE, People.TYPE, Organisations.TYPE);

    private final ImportParts parts;
    private final ImportRecords records;
    private final ChangeHistory history;
    private final ValueListService lists;
    private final ImportItems items;

    @Activate
    public ImportUndo(
            @Reference ImportParts parts,
            @Reference ImportRecords records,
            @Reference ChangeHistory history,
            @Reference ValueListService lists) {
        this.parts = parts;
        this.records = records;
        this.history = history;
        this.lists = lists;
        items = new ImportItems(parts.store());
    }

    /** @param progress is told how many records are done, and how many there are */
    void undo(EntityManager entities, Actor given, String run, Progress progress) {
        // what goes back was looked at when it was typed
        Actor actor = given.confirming(FreeText.CPR_NUMBER);
        Map<String, List<Item>> byType = items.written(run).stream()
                .collect(Collectors.groupingBy(item -> item.record().type()));
        int total = byType.values().stream().mapToInt(List::size).sum();
        int done = 0;
        List<RecordRef> gone = new ArrayList<>();
        for (String type : ORDER) {
            for (List<Item> portion : Portions.of(byType.getOrDefault(type, List.of()), Portions.OF_ENTITIES)) {
                gone.addAll(undo(entities, actor, run, type, portion));
                done += portion.size();
                progress.report(done, total);
            }
        }
        parts.store().tellDeleted(actor, gone);
        removeValues(actor, byType.getOrDefault(Values.TYPE, List.of()));
    }

    /** How far it is. */
    @FunctionalInterface
    interface Progress {
        void report(int done, int total);
    }

    /** The records of the portion that are there no more. */
    private List<RecordRef> undo(EntityManager entities, Actor actor, String run, String type, List<Item> portion) {
        List<RecordRef> refs = portion.stream().map(Item::record).toList();
        Map<String, Found> found =
                records.read(entities, type, refs.stream().map(RecordRef::id).toList());
        Set<RecordRef> held = records.held(refs);
        Map<RecordRef, Item> created = new LinkedHashMap<>();
        for (Item item : portion) {
            Found row = found.get(item.record().id());
            Optional<String> obstacle = obstacle(item, row, held);
            if (obstacle.isEmpty() && item.action() == Action.UPDATE) {
                obstacle = putBack(entities, actor, item, row);
            } else if (obstacle.isEmpty()) {
                created.put(item.record(), item);
            }
            obstacle.ifPresent(reason -> items.keep(run, item, reason));
        }
        Set<RecordRef> used = remove(entities, actor, type, created, found);
        used.forEach(record -> items.keep(run, created.get(record), "in-use"));
        entities.flush();
        entities.clear();
        return created.keySet().stream()
                .filter(record -> !used.contains(record))
                .toList();
    }

    /** Why it cannot go back, if it cannot. */
    private static Optional<String> obstacle(Item item, Found found, Set<RecordRef> held) {
        if (found == null) {
            return Optional.of("gone");
        }
        if (found.version() != item.version()) {
            return Optional.of("changed-since");
        }
        return held.contains(item.record()) ? Optional.of("held") : Optional.empty();
    }

    /** Those that cannot go, as something else has them. */
    private Set<RecordRef> remove(
            EntityManager entities, Actor actor, String type, Map<RecordRef, Item> created, Map<String, Found> found) {
        created.values().forEach(item -> parts.modules().takeBack(actor, item.record(), item.entries()));
        Set<RecordRef> left = created.keySet();
        Set<RecordRef> used = records.used(type, List.copyOf(left));
        // one may only have been used by another one that went
        while (used.size() < left.size()) {
            Set<RecordRef> kept = used;
            records.delete(
                    entities,
                    actor,
                    type,
                    left.stream()
                            .filter(record -> !kept.contains(record))
                            .map(record -> found.get(record.id()))
                            .toList());
            left = used;
            used = records.used(type, List.copyOf(left));
        }
        return left;
    }

    private Optional<String> putBack(EntityManager entities, Actor actor, Item item, Found found) {
        if (item.change() != null) {
            List<Change.Field> fields =
                    history.find(READER, item.change()).orElseThrow().fields();
            // erasing takes both values out of the change log
            if (fields.stream().anyMatch(field -> field.before() == null && field.after() == null)) {
                return Optional.of("erased");
            }
            Record earlier = found.details();
            for (Change.Field field : fields) {
                earlier = EarlierValues.put(earlier, field.field(), field.before());
            }
            records.change(entities, actor, found, earlier);
        }
        if (item.example()) {
            records.markExample(actor, found);
        }
        parts.modules().takeBack(actor, item.record(), item.entries());
        return Optional.empty();
    }

    /** Values that only the import has brought go when nothing has them. */
    private void removeValues(Actor actor, List<Item> values) {
        Map<String, ListedValue> listed = values.isEmpty()
                ? Map.of()
                : Arrays.stream(ValueList.values())
                        .flatMap(list -> lists.list(actor, list).stream())
                        .collect(Collectors.toMap(ListedValue::id, Function.identity()));
        for (Item item : values) {
            ListedValue value = listed.get(item.record().id());
            if (value != null && value.uses() == 0 && value.version() == item.version()) {
                lists.remove(actor, value.id(), value.version());
            }
        }
    }
}
