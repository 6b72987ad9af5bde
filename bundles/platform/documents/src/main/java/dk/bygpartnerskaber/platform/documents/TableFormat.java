package dk.bygpartnerskaber.platform.documents;

/** What kind of file a list came in. */
public enum TableFormat {
    /** Text with a comma, semicolon or tab between the cells. */
    DELIMITED,
    /** An Excel workbook ({@code .xlsx}). */
    WORKBOOK,
    /** Contacts ({@code .vcf}): vCard 2.1, 3.0 or 4.0. */
    CARDS
}
