package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the records that changes are about or mention, asked of each module once. */
final class RecordTitles {
    private final Map<String, Map<String, String>> byType = new HashMap<>();

    private RecordTitles(Actor actor, Map<String, ChangeWords> modules, Map<String, Set<String>> ids) {
        ids.forEach((type, all) ->
                Optional.ofNullable(modules.get(type)).ifPresent(words -> byType.put(type, words.titles(actor, all))));
    }

    static RecordTitles ofChanges(Actor actor, Map<String, ChangeWords> modules, List<Change> changes) {
        Map<String, Set<String>> ids = new HashMap<>();
        for (Change change : changes) {
            String type = change.record().type();
            add(ids, type, Stream.of(change.record().id()));
            change.fields().forEach(field -> addMentioned(ids, modules, type, field));
        }
        return new RecordTitles(actor, modules, ids);
    }

    static RecordTitles ofField(Actor actor, Map<String, ChangeWords> modules, String type, Change.Field field) {
        Map<String, Set<String>> ids = new HashMap<>();
        addMentioned(ids, modules, type, field);
        return new RecordTitles(actor, modules, ids);
    }

    private static void addMentioned(
            Map<String, Set<String>> ids, Map<String, ChangeWords> modules, String type, Change.Field field) {
        target(modules, type, field.field())
                .ifPresent(target -> add(
                        ids,
                        target,
                        Stream.concat(items(field.before()), items(field.after()))
                                .map(String::valueOf)));
    }

    /** The type of the records whose ids a field holds: what the module says, or that of the field's name. */
    static Optional<String> target(Map<String, ChangeWords> modules, String type, String field) {
        return Optional.ofNullable(modules.get(type)).flatMap(words -> words.refersTo(field)
                .or(() -> Optional.of(field).filter(modules::containsKey)));
    }

    private static void add(Map<String, Set<String>> ids, String type, Stream<String> more) {
        Set<String> all = ids.computeIfAbsent(type, t -> new HashSet<>());
        more.forEach(all::add);
    }

    /** The items of a list, or a value that is none. */
    static Stream<?> items(Object value) {
        return value instanceof Collection<?> all ? all.stream() : Stream.ofNullable(value);
    }

    Optional<String> of(String type, String id) {
        return Optional.ofNullable(byType.getOrDefault(type, Map.of()).get(id));
    }
}
