package dk.bygpartnerskaber.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartChecksTest {

    @TempDir
    private Path temp;

    @Test
    void aTakenPortIsToldWithARemedy() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Launcher.checkPort(other.getLocalPort()))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is taken")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aDataFolderIsMadeWhenItIsMissing() throws Exception {
        Path folder = temp.resolve("new/data");
        DataFolder.open(folder).close();
        assertThat(folder).isDirectory();
    }

    @Test
    void aDataFolderInUseIsRefusedAndLeftAlone() throws Exception {
        try (DataFolder first = DataFolder.open(temp)) {
            assertThatThrownBy(() -> DataFolder.open(temp))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("in use");
        }
        assertThatCode(() -> DataFolder.open(temp).close()).doesNotThrowAnyException();
    }

    @Test
    void aDataFolderThatCannotBeOneIsToldWithARemedy() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("cannot be written");
    }
}
