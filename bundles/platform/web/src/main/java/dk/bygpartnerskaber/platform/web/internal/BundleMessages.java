package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Merges the texts of all bundles, anew whenever one with texts comes or goes; reading takes two map look-ups. */
@Component(service = Messages.class, immediate = true)
public class BundleMessages implements Messages, BundleTrackerCustomizer<Texts> {
    private static final Logger LOG = LoggerFactory.getLogger(BundleMessages.class);

    /** In order of bundle ids, so that of two bundles with one key the later one wins, always the same. */
    private final Map<Long, Texts> byBundle = new ConcurrentSkipListMap<>();

    private final BundleTracker<Texts> tracker;
    private volatile Texts merged = new Texts(Map.of());

    @Activate
    public BundleMessages(BundleContext context) {
        tracker = new BundleTracker<>(context, Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    public void close() {
        tracker.close();
    }

    @Override
    public Texts addingBundle(Bundle bundle, BundleEvent event) {
        try {
            Texts texts = Texts.read(bundle::getEntry);
            if (texts.byLanguage().isEmpty()) {
                return null;
            }
            byBundle.put(bundle.getBundleId(), texts);
            merge();
            return texts;
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.error("Texts of bundle {} cannot be read", bundle, unreadable);
            return null;
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Texts texts) {
        // starting and stopping changes no text; an update comes as removal and adding
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Texts texts) {
        byBundle.remove(bundle.getBundleId());
        merge();
    }

    private synchronized void merge() {
        merged = Texts.merge(byBundle.values());
    }

    @Override
    public String text(Locale language, String key, Object... args) {
        String text = merged.get(language, key);
        return text == null ? key : Texts.fill(text, args);
    }

    @Override
    public Optional<String> find(Locale language, String key, Object... args) {
        return Optional.ofNullable(merged.get(language, key)).map(text -> Texts.fill(text, args));
    }
}
