package dk.bygpartnerskaber.platform.services.testing;

import dk.bygpartnerskaber.platform.api.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The texts of all bundles on the class path. */
public final class TextFiles implements Messages {
    private final Map<Locale, Properties> texts =
            LANGUAGES.stream().collect(Collectors.toMap(language -> language, TextFiles::load));

    private static Properties load(Locale language) {
        Properties all = new Properties();
        try {
            String name = "OSGI-INF/texts/" + language.getLanguage() + ".properties";
            for (URL file : Collections.list(TextFiles.class.getClassLoader().getResources(name))) {
                try (InputStreamReader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    all.load(in);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return all;
    }

    @Override
    public String text(Locale language, String key, Object... args) {
        return find(language, key, args).orElse(key);
    }

    @Override
    public Optional<String> find(Locale language, String key, Object... args) {
        String text = texts.get(language).getProperty(key);
        for (int i = 0; text != null && i < args.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return Optional.ofNullable(text);
    }
}
