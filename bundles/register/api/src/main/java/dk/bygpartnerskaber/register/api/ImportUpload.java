package dk.bygpartnerskaber.register.api;

import java.util.Optional;

/**
 * A file that somebody wants to import.
 *
 * @param kind what its rows are; otherwise its columns tell, and where they fit organisations as well as people, the
 *     names
 * @param sheet the sheet of a workbook; otherwise the first
 * @param content a text with commas, semicolons or tabs or an Excel workbook, whose first row names the columns, or
 *     contacts as vCard
 */
public record ImportUpload(Optional<ImportKind> kind, String fileName, Optional<String> sheet, byte[] content) {}
