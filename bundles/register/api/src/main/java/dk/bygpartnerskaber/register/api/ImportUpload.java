package dk.bygpartnerskaber.register.api;

import java.util.List;
import java.util.Optional;

/**
 * A list that somebody wants to import: a file, or several files of contacts.
 *
 * @param kind what its rows are; otherwise its columns tell, and where they fit organisations as well as people, the
 *     names
 * @param fileName what the import is called
 * @param sheet the sheet of a workbook; otherwise the first
 * @param files one file, or several when each of them holds contacts, which are one list in their order; never empty
 */
public record ImportUpload(Optional<ImportKind> kind, String fileName, Optional<String> sheet, List<File> files) {

    /**
     * A file as it was sent.
     *
     * @param content a text with commas, semicolons or tabs or an Excel workbook, whose first row names the columns, or
     *     contacts as vCard
     */
    public record File(String name, byte[] content) {}

    public ImportUpload {
        files = List.copyOf(files);
    }

    /** A single file. */
    public ImportUpload(Optional<ImportKind> kind, String fileName, Optional<String> sheet, byte[] content) {
        this(kind, fileName, sheet, List.of(new File(fileName, content)));
    }
}
