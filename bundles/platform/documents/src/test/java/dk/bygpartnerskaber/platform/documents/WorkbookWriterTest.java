package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {

    @TempDir
    private Path folder;

    /** The workbook's parts, found by its directory as Excel does. */
    private Map<String, String> parts(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), workbook);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void textStaysTextNumbersAreNumbersAndDaysAreDays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter xlsx = new WorkbookWriter(out, "Organisationer: [alle]", List.of("Navn", "Antal", "Dag"))) {
            xlsx.row(List.of(
                    Optional.of("=HYPERLINK(\"http://x\")"), Optional.of(7), Optional.of(LocalDate.of(2026, 1, 31))));
            xlsx.row(List.of(Optional.of("Æblehuset <&>"), Optional.empty(), Optional.empty()));
        }

        Map<String, String> parts = parts(out.toByteArray());
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>").contains("<v>7</v>", "<v>46053");
        assertThat(sheet).contains("t=\"inlineStr\"", ">=HYPERLINK", "&#xc6;blehuset &lt;&amp;&gt;");
        assertThat(parts.get("xl/styles.xml")).contains("yyyy-mm-dd");
    }
}
