package dk.bygpartnerskaber.register.core.checklist;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChecklistAnswer;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the data of all modules that are there now say about the items of checklists. */
@Component(service = DataAnswers.class)
public final class DataAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(DataAnswers.class);

    private final List<ChecklistAnswer> modules = new CopyOnWriteArrayList<>();

    @Activate
    public DataAnswers() {
        // modules come and go
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(ChecklistAnswer module) {
        modules.add(module);
    }

    void remove(ChecklistAnswer module) {
        modules.remove(module);
    }

    /** By partnership and item; where modules differ, one that says "in place" is believed. */
    Map<String, Map<ChecklistItem, ChecklistAnswer.Found>> of(Actor actor, List<String> partnerships) {
        Map<String, Map<ChecklistItem, ChecklistAnswer.Found>> all = new HashMap<>();
        for (ChecklistAnswer module : modules) {
            for (ChecklistAnswer.Found found : ask(module, actor, partnerships)) {
                Coded.parse(ChecklistItem.class, found.item()).ifPresent(item -> all.computeIfAbsent(
                                found.partnership(), id -> new EnumMap<>(ChecklistItem.class))
                        .merge(item, found, (a, b) -> a.done() ? a : b));
            }
        }
        return all;
    }

    /** A module that fails takes no other with it. */
    private static List<ChecklistAnswer.Found> ask(ChecklistAnswer module, Actor actor, List<String> partnerships) {
        try {
            return module.answers(actor, partnerships);
        } catch (RuntimeException e) {
            LOG.warn("{} cannot answer checklists: {}", module.getClass().getName(), e.toString());
            return List.of();
        }
    }
}
