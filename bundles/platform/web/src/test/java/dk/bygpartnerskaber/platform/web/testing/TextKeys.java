package dk.bygpartnerskaber.platform.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules for the texts of a ui bundle, to be run in its module folder: both languages have the same keys with the
 * same placeholders, every key that sources and templates name has a text, and every text is named by something.
 */
public final class TextKeys {
    private static final Path TEXTS = Path.of("src/main/resources/OSGI-INF/texts");

    /** A literal that is a text key as soon as its first part is one that the texts use. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-zA-Z0-9]+(?:-[a-z]+)*)+)\"");

    private static final Pattern COUNTED = Pattern.compile("count\\(\"([a-z.-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private TextKeys() {}

    /**
     * Checks the rules.
     *
     * @param known keys that texts of other bundles on the class path have
     * @param built regular expressions of keys that are put together while running
     */
    public static void check(Collection<String> known, String... built) throws IOException {
        Properties danish = load("da");
        Properties english = load("en");
        assertThat(english.stringPropertyNames()).isEqualTo(danish.stringPropertyNames());
        danish.stringPropertyNames().forEach(key -> assertThat(placeholders(english.getProperty(key)))
                .as(key)
                .isEqualTo(placeholders(danish.getProperty(key))));

        Set<String> own = new TreeSet<>(danish.stringPropertyNames());
        Set<String> named = named(own);
        assertThat(named).as("keys without a text").allMatch(key -> own.contains(key) || known.contains(key));
        Set<String> unused = new TreeSet<>(own);
        unused.removeAll(named);
        unused.removeIf(key -> List.of(built).stream().anyMatch(key::matches));
        assertThat(unused).as("texts that nothing names").isEmpty();
    }

    private static Set<String> named(Set<String> own) throws IOException {
        Set<String> families = own.stream().map(TextKeys::family).collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            Matcher counted = COUNTED.matcher(text);
            while (counted.find()) {
                named.addAll(List.of(counted.group(1) + ".one", counted.group(1) + ".many"));
            }
            String rest = counted.replaceAll("");
            LITERAL.matcher(rest)
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(key -> families.contains(family(key)) && !key.matches(".*\\.(svg|css|js|html)"))
                    .forEach(named::add);
        }
        return named;
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main"))) {
            return all.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .toList();
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(TEXTS.resolve(language + ".properties"))) {
            properties.load(file);
        }
        return properties;
    }
}
