package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.ChangeReader;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ReadableChange;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Reads changes with the words of the modules that are there. */
@Component
public class ModuleChangeReader implements ChangeReader, RecordNames {
    private final Map<String, ChangeWords> modules = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWords(ChangeWords words) {
        modules.put(words.recordType(), words);
    }

    void removeWords(ChangeWords words) {
        modules.remove(words.recordType(), words);
    }

    @Override
    public List<ReadableChange> read(ViewContext view, List<Change> changes) {
        Map<String, ChangeWords> present = Map.copyOf(modules);
        RecordTitles titles = RecordTitles.ofChanges(view.actor(), present, changes);
        ChangeTexts texts = new ChangeTexts(view, present, titles);
        return changes.stream().map(texts::change).toList();
    }

    @Override
    public ReadableChange.Field read(ViewContext view, String recordType, Change.Field field) {
        Map<String, ChangeWords> present = Map.copyOf(modules);
        RecordTitles titles = RecordTitles.ofField(view.actor(), present, recordType, field);
        return new ChangeTexts(view, present, titles).field(recordType, field);
    }

    @Override
    public List<Option> recordTypes(ViewContext view) {
        return modules.keySet().stream()
                .flatMap(type -> view.find("record." + type).map(name -> new Option(type, name)).stream())
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    @Override
    public Map<RecordRef, Link> of(ViewContext view, Collection<RecordRef> records) {
        Map<RecordRef, Link> links = new HashMap<>();
        records.stream().map(RecordRef::type).distinct().forEach(type -> {
            Set<String> ids = records.stream()
                    .filter(record -> record.type().equals(type))
                    .map(RecordRef::id)
                    .collect(Collectors.toSet());
            Optional.ofNullable(modules.get(type)).ifPresent(words -> words.titles(view.actor(), ids)
                    .forEach((id, title) ->
                            links.put(new RecordRef(type, id), new Link(title, view.url(words.path(id))))));
        });
        return links;
    }

    @Override
    public String path(RecordRef record) {
        ChangeWords words = modules.get(record.type());
        return words == null ? "/" : words.path(record.id());
    }
}
