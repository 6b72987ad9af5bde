package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.NavigationEntry;
import dk.bygpartnerskaber.platform.web.ChangeReader;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.RecordPanel;
import dk.bygpartnerskaber.platform.web.RecordPanels;
import dk.bygpartnerskaber.platform.web.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The real shell and the texts of everything on the class path, for tests of pages. */
public final class TestShell {
    private TestShell() {}

    public static Shell shell(Messages messages, Clock clock, NavigationEntry... entries) {
        PageShell shell = new PageShell(messages, "https://example.org/tilgaengelighed", clock);
        List.of(entries).forEach(shell::addEntry);
        return shell;
    }

    /** Reads changes with these words. */
    public static ChangeReader reader(ChangeWords... words) {
        ModuleChangeReader reader = new ModuleChangeReader();
        List.of(words).forEach(reader::addWords);
        return reader;
    }

    /** The panels of modules. */
    public static RecordPanels panels(RecordPanel... all) {
        WhiteboardPanels panels = new WhiteboardPanels();
        List.of(all).forEach(panels::addPanel);
        return panels;
    }

    public static Messages messages() {
        Texts texts = Texts.merge(all());
        return new Messages() {
            @Override
            public String text(Locale language, String key, Object... args) {
                return find(language, key, args)
                        .orElseThrow(() -> new AssertionError("No text " + language + " " + key));
            }

            @Override
            public Optional<String> find(Locale language, String key, Object... args) {
                return Optional.ofNullable(texts.get(language, key)).map(text -> Texts.fill(text, args));
            }
        };
    }

    /** All texts of one language by key. */
    public static Map<String, String> texts(Locale language) {
        return Texts.merge(all()).byLanguage().get(language);
    }

    private static List<Texts> all() {
        try {
            List<Texts> parts = new ArrayList<>();
            for (Locale language : Messages.LANGUAGES) {
                String path = "OSGI-INF/texts/" + language.toLanguageTag() + ".properties";
                for (URL file :
                        Collections.list(TestShell.class.getClassLoader().getResources(path))) {
                    parts.add(Texts.read(wanted -> wanted.equals(path) ? file : null));
                }
            }
            return parts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
