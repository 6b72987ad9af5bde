package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reason has a text in each language, and no text is left over. */
class TextsTest {
    private static final Pattern CODE = Pattern.compile("\"((?:import|mail)-[a-z-]+)\"");

    private static final Set<String> WHOLE = Set.of(TableFile.UNREADABLE, MailFile.UNREADABLE);

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyCodeHasItsText(String language) throws IOException {
        Set<String> expected = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    boolean whole = WHOLE.contains(code.group(1));
                    expected.add((whole ? "problem." : "problem.field.") + code.group(1));
                }
            }
        }
        Properties texts = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/OSGI-INF/texts/" + language + ".properties"))) {
            texts.load(file);
        }
        assertThat(texts.stringPropertyNames()).isEqualTo(expected);
    }
}
