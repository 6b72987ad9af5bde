package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;

/** The texts of one bundle, or of several merged, by language and key. */
record Texts(Map<Locale, Map<String, String>> byLanguage) {

    /** Reads the text files that {@code find} knows, by their paths; {@code null} from it means there is none. */
    static Texts read(Function<String, URL> find) throws IOException {
        Map<Locale, Map<String, String>> all = new HashMap<>();
        for (Locale language : Messages.LANGUAGES) {
            URL file = find.apply("OSGI-INF/texts/" + language.toLanguageTag() + ".properties");
            if (file != null) {
                all.put(language, read(file));
            }
        }
        return new Texts(all);
    }

    private static Map<String, String> read(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    static Texts merge(Iterable<Texts> parts) {
        Map<Locale, Map<String, String>> all = new HashMap<>();
        for (Locale language : Messages.LANGUAGES) {
            Map<String, String> merged = new HashMap<>();
            parts.forEach(part -> merged.putAll(part.byLanguage().getOrDefault(language, Map.of())));
            all.put(language, merged);
        }
        return new Texts(all);
    }

    /** The text in the language, else in Danish, else {@code null}. */
    String get(Locale language, String key) {
        String text = byLanguage.getOrDefault(language, Map.of()).get(key);
        return text != null
                ? text
                : byLanguage.getOrDefault(Messages.DANISH, Map.of()).get(key);
    }

    /** Puts values into {@code {0}} to {@code {9}} in one pass, so that a value with braces stays as it is. */
    static String fill(String text, Object... args) {
        if (args.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int i = 0;
        while (i < text.length()) {
            int index = placeholder(text, i);
            if (index >= 0 && index < args.length) {
                filled.append(args[index]);
                i += 3;
            } else {
                filled.append(text.charAt(i++));
            }
        }
        return filled.toString();
    }

    private static int placeholder(String text, int at) {
        boolean braces = text.charAt(at) == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}';
        return braces ? Character.digit(text.charAt(at + 1), 10) : -1;
    }
}
