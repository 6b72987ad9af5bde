package dk.bygpartnerskaber.register.api;

/**
 * The rows of a file that were rejected, as a file of the same kind to mend and send again.
 *
 * @param contentType of its format
 */
public record RejectedRows(String fileName, String contentType, byte[] content) {}
