package dk.bygpartnerskaber.register.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every problem that this bundle can tell has a text. */
class ProblemTextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    // the code is the second text of a field's problem, or the one text of a whole one
    private static final Pattern FIELD = Pattern.compile(
            "(?:FieldProblem\\.of|rules\\.add)\\(\\s*[^;]*?,\\s*\"([a-z0-9-]+)\"|unreadable\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern WHOLE = Pattern.compile("ProblemException\\(\\s*[\\w.]+,\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyCodeHasAText(String language) throws IOException {
        Set<Object> texts = texts(language).keySet();

        Set<String> field = codes(FIELD);
        field.addAll(Set.of(
                "cvr", "production-unit", "control-character", "too-long", "other-user", "no-such-user", "user-taken"));
        assertThat(field).hasSizeGreaterThan(20).allSatisfy(code -> assertThat(texts)
                .contains("problem.field." + code));
        assertThat(codes(WHOLE)).hasSizeGreaterThan(4).allSatisfy(code -> assertThat(texts)
                .contains("problem." + code));
    }

    private static Properties texts(String language) throws IOException {
        Properties all = new Properties();
        for (URL file : Collections.list(
                ProblemTextsTest.class.getClassLoader().getResources("OSGI-INF/texts/" + language + ".properties"))) {
            try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                all.load(reader);
            }
        }
        return all;
    }

    private static Set<String> codes(Pattern pattern) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher code = pattern.matcher(Files.readString(file));
                while (code.find()) {
                    codes.add(code.group(1) == null ? code.group(2) : code.group(1));
                }
            }
        }
        return codes;
    }
}
