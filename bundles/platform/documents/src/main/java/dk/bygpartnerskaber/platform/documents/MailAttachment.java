package dk.bygpartnerskaber.platform.documents;

/**
 * A file that came with a mail.
 *
 * @param name what the mail calls it, without folders; its type where it has no name
 * @param size in bytes
 */
public record MailAttachment(String name, long size) {}
