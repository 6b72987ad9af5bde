package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.RecordPanel;
import dk.bygpartnerskaber.platform.web.RecordPanels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The panels of the modules that are there; one that fails takes nothing else with it. */
@Component
public class WhiteboardPanels implements RecordPanels {
    private static final Logger LOG = LoggerFactory.getLogger(WhiteboardPanels.class);

    private final List<RecordPanel> panels = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPanel(RecordPanel panel) {
        panels.add(panel);
    }

    void removePanel(RecordPanel panel) {
        panels.remove(panel);
    }

    private Stream<RecordPanel> of(RecordRef record) {
        return panels.stream()
                .filter(panel -> panel.recordTypes().contains(record.type()))
                .sorted(Comparator.comparingInt(RecordPanel::order));
    }

    @Override
    public List<Tab> tabs(ViewContext view, RecordRef record, String path) {
        return of(record)
                .filter(panel -> panel.isFor(view.actor()))
                .map(panel -> new Tab(view.text(panel.textKey()), path + "/" + panel.code()))
                .toList();
    }

    @Override
    public Optional<Html> content(ViewContext view, RecordRef record, String code) {
        Optional<RecordPanel> wanted =
                of(record).filter(panel -> panel.code().equals(code)).findFirst();
        if (wanted.filter(panel -> !panel.isFor(view.actor())).isPresent()) {
            throw ProblemException.forbidden();
        }
        return wanted.map(panel -> guarded(panel, view, () -> panel.render(record, view)));
    }

    @Override
    public List<Html> cards(ViewContext view, RecordRef record) {
        return of(record)
                .filter(panel -> panel.isFor(view.actor()))
                .map(panel -> guarded(panel, view, () -> panel.card(record, view)))
                .filter(card -> !card.isEmpty())
                .toList();
    }

    private static Html guarded(RecordPanel panel, ViewContext view, Supplier<Html> content) {
        try {
            return content.get();
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("Panel {} ({}) failed", panel.code(), panel.getClass().getName(), fault);
            return Views.render("unavailable", view);
        }
    }
}
