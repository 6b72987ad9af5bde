package dk.bygpartnerskaber.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import dk.bygpartnerskaber.itests.container.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of docs/integrate.md, run as a reader would: one shell, top to bottom. */
@ExtendWith(AssemblyExtension.class)
class IntegrationGuideIT {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```sh\n(.*?)^```");

    @Test
    void everyExampleRunsAndDoesWhatItsTextSays(Product product) throws Exception {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("../docs/integrate.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```sh\n".length(), block.length() - "```".length()))
                .toList();
        assertThat(examples).hasSizeGreaterThan(8);

        String output = run(product, "set -euo pipefail\n" + String.join("\necho\n", examples));
        assertThat(output)
                .contains("201 Created")
                .contains("https://www.rockmuseum.dk")
                .contains("304")
                .contains("\"title\":\"Koncert\"")
                .contains("\"of\":26")
                .contains("\"activitiesByAge\":{")
                .contains("\"status\":\"done\"")
                .contains("\"outcome\":\"unchanged\"")
                .contains("\"type\":\"register.import\"")
                .contains("\"items\":[{\"position\":1,")
                .contains("\"pointer\":\"/name\"")
                .contains("\"kind\":\"api-key\"")
                .contains("\"oneTimeLink\":")
                .contains("\"review\":{\"items\":[")
                .contains("\"danish\":{\"subject\":")
                .contains("\"name\":\"Public partners\"")
                .contains("\"rule\":{\"kind\":\"former-people\"")
                .containsPattern("findOrganisationsResponse.*Danmarks Rockmuseum.*total>[1-9]")
                .contains("previewRetentionRuleResponse")
                .contains("\"status\":\"up\"");
    }

    private static String run(Product product, String script) throws Exception {
        Path output = Files.createTempFile("examples", ".txt");
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().put("BYG", product.address().toString().replaceAll("/$", ""));
        bash.environment().put("LOGIN", Product.USER + ":" + product.password());
        Process process = bash.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }
}
