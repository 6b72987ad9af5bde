package dk.bygpartnerskaber.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutOptionsItListensOnPort8181AndKeepsDataInTheFolderData() throws Exception {
        Options options = Options.parse(List.of());
        assertThat(options.port()).isEqualTo(8181);
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(options.demo()).isFalse();
    }

    @Test
    void everyOptionIsHeard() throws Exception {
        Options options = Options.parse(List.of("--demo", "--port", "9000", "--data", "/tmp/x", "--karaf", "/opt/k"));
        assertThat(options).isEqualTo(new Options(Path.of("/opt/k"), 9000, Path.of("/tmp/x"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", ""})
    void aPortThatIsNoneIsRefusedByName(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port)))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("--port");
    }

    @Test
    void anUnknownOptionAndAMissingValueAreRefused() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "1"))).hasMessageContaining("--prot");
        assertThatThrownBy(() -> Options.parse(List.of("--data"))).hasMessageContaining("--data needs a value");
    }
}
